package org.cxmaturity.terminal;

import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.Table;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Which rows fired, as text for people: a line a table, and the rows that never did. */
public final class CoverageText {
    private static final int NAME = 26;
    private static final int COUNT = 14;
    private static final int MOST = 4;
    private static final int MOST_PROBLEMS = 20;

    private CoverageText() {}

    /**
     * The coverage as text.
     *
     * @param full whether to name every row that never fired
     */
    public static String of(Coverage coverage, Style style, boolean full) {
        TextPage page = new TextPage(style);
        page.apart(TonedText.strong("Which rows fired"), TonedText.faint(Words.ruleBase(coverage.ruleBase())));
        page.paragraph(
                "",
                Tone.PLAIN,
                "in " + Words.count(coverage.tests(), "test", "tests") + ", "
                        + Words.count(coverage.examples(), "shipped example", "shipped examples") + " and "
                        + Words.count(coverage.profiles(), "profile", "profiles")
                        + ". Rows of decision tables are counted; of criteria, whether they were met.");
        page.blank();
        page.line(
                TonedText.faint("Table").fit(NAME),
                TonedText.faint("Fired").fit(COUNT),
                TonedText.faint("In tests").fit(COUNT),
                TonedText.faint("Never"));
        coverage.tables().forEach(table -> line(page, table, full));
        page.blank();
        page.line(
                TonedText.strong("All").fit(NAME),
                TonedText.of(share(coverage.fired(), coverage.rows())).fit(COUNT),
                TonedText.of(share(coverage.tested(), coverage.rows())).fit(COUNT),
                TonedText.of(Words.number(coverage.rows() - coverage.fired())));
        problems(page, coverage.problems());
        return page.toString();
    }

    private static void problems(TextPage page, List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        page.heading("NOT COUNTED", Words.count(problems.size(), "problem", "problems"));
        problems.stream().limit(MOST_PROBLEMS).forEach(problem -> page.line(TonedText.of(problem.toString())));
        if (problems.size() > MOST_PROBLEMS) {
            page.line(TonedText.faint("and " + Words.number(problems.size() - MOST_PROBLEMS) + " more: "
                    + page.shell().json() + " lists them"));
        }
    }

    private static void line(TextPage page, Table table, boolean full) {
        List<String> never =
                table.never().stream().map(row -> row.reference().id()).toList();
        int shown = full ? never.size() : Math.min(MOST, never.size());
        String more = shown < never.size()
                ? ", and " + (never.size() - shown) + " more: " + page.shell().full()
                : "";
        boolean all = never.isEmpty();
        page.paragraph(
                List.of(
                        TonedText.of(table.name()).fit(NAME),
                        new TonedText(
                                        all ? Tone.GOOD : Tone.PLAIN,
                                        share(table.fired(), table.rows().size()))
                                .fit(COUNT),
                        TonedText.of(share(table.tested(), table.rows().size())).fit(COUNT)),
                Tone.WARN,
                all ? "" : String.join(", ", never.subList(0, shown)) + more);
    }

    private static String share(int some, int of) {
        return Words.number(some) + " of " + Words.number(of);
    }
}
