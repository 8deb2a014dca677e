package org.cxmaturity.terminal;

import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.SheetCell;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tabletest.MismatchReason;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestRun.CaseRun;
import org.cxmaturity.tabletest.TestRun.Checked;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** What came of tests, as text for people: a line a case, and what is not as expected with its reasons. */
public final class TestRunText {
    private static final String INDENT = "    ";

    private final TextPage page;
    private final boolean full;
    private final TreeText trees;

    private TestRunText(Style style, boolean full) {
        this.page = new TextPage(style);
        this.full = full;
        this.trees = new TreeText(page, full);
    }

    /**
     * The tests as text.
     *
     * @param full whether to unfold every reason down to the facts, with rules, cells, evidence and comments
     */
    public static String of(TestRun run, Style style, boolean full) {
        TestRunText text = new TestRunText(style, full);
        text.page.apart(
                TonedText.strong("Tests of " + run.workbook()), TonedText.faint(Words.ruleBase(run.ruleBase())));
        text.page.blank();
        run.cases().forEach(text::one);
        text.page.blank();
        text.summary(run);
        return text.page.toString();
    }

    private void one(CaseRun each) {
        int failed = each.failures().size();
        String id = (failed == 0 ? "✓ " : "✗ ") + each.row().id();
        String count = failed == 0
                ? Words.count(each.checked().size(), "expectation", "expectations")
                : failed + " of " + each.checked().size() + " not as expected";
        TonedText left = new TonedText(failed == 0 ? Tone.GOOD : Tone.BAD, id);
        TonedText right = TonedText.faint(count);
        int room = page.width() - left.width() - right.width() - 4;
        TonedText shows =
                TonedText.of(room > 10 ? "  " + each.row().shows() : "").fit(Math.max(2, room + 2));
        page.line(left, shows, TonedText.of("  "), right);
        each.failures().forEach(this::failure);
    }

    private void failure(Checked checked) {
        ExpectationRow row = checked.expectation().row();
        page.paragraph(
                "  ",
                Tone.BAD,
                checked.expectation().place() + ": " + row.id() + " expects " + what(row) + ": " + row.expected()
                        + "; it is " + checked.actual());
        page.paragraph(INDENT, Tone.FAINT, "Expected because: " + row.why());
        page.paragraph(INDENT, Tone.PLAIN, "It is " + checked.actual() + " because:");
        checked.because().forEach(this::because);
    }

    /** What an expectation is about. */
    static String what(ExpectationRow row) {
        return switch (row.kind()) {
            case STAGE -> "the stage in " + row.about();
            case LOWEST_STAGE -> "the lowest stage in " + row.about();
            case HIGHEST_STAGE -> "the highest stage in " + row.about();
            case COMPLETION -> "the criteria met of the stage in " + row.about();
            case LEVEL -> "the level of " + row.about();
            case FINDING, NO_FINDING -> "the finding " + row.about();
            case ACTION -> "the rank of " + row.about();
            case NO_ACTION -> "the action " + row.about();
            case PRIORITY -> "the priority of " + row.about();
            case WORTH -> "the worth of " + row.about();
        };
    }

    private void because(MismatchReason because) {
        page.paragraph(INDENT + "– ", Tone.PLAIN, because.text());
        SheetRow row = because.row();
        if (row != null) {
            page.paragraph(INDENT + "  ", Tone.FAINT, TreeText.row(row));
            row.conditions().forEach(cell -> condition(cell, INDENT + "  "));
        }
        if (because.tree() != null) {
            trees.all(full ? because.tree().under() : TreeText.under(because.tree()), INDENT + "  ");
        }
    }

    private void condition(SheetCell cell, String indent) {
        page.paragraph(indent, cell.unmet() ? Tone.BAD : Tone.FAINT, TreeText.condition(cell));
    }

    private void summary(TestRun run) {
        String all = Words.count(run.cases().size(), "case", "cases") + ", "
                + Words.count(run.expectations(), "expectation", "expectations") + ": ";
        page.line(
                TonedText.strong(all),
                run.failures() == 0
                        ? new TonedText(Tone.GOOD, "all as expected")
                        : new TonedText(Tone.BAD, run.failures() + " not as expected"));
    }
}
