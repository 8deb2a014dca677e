package org.cxmaturity.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.ChangeCoverage.Survivor;
import org.cxmaturity.tabletest.ChangeCoverage.Table;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Words;

/** Which slips tests would notice, as text for people: a line a table, then the cells that could change unnoticed. */
public final class ChangeCoverageText {
    private static final int NAME = 26;
    private static final int COUNT = 11;
    private static final int MOST = 20;

    private ChangeCoverageText() {}

    /**
     * The coverage as text.
     *
     * @param full whether to name every change that nothing notices
     */
    public static String of(ChangeCoverage coverage, Style style, boolean full) {
        TextPage page = new TextPage(style);
        page.apart(TonedText.strong("Which slips tests notice"), TonedText.faint(Words.ruleBase(coverage.ruleBase())));
        page.paragraph(
                "",
                Tone.PLAIN,
                "Each threshold and each conclusion was changed by one step, and "
                        + Words.count(coverage.tests(), "test", "tests") + " run again.");
        page.blank();
        page.line(
                TonedText.faint("Table").fit(NAME),
                TonedText.faint("Changes").fit(COUNT),
                TonedText.faint("Refused").fit(COUNT),
                TonedText.faint("Noticed").fit(COUNT),
                TonedText.faint("Unnoticed"));
        coverage.tables().forEach(table -> line(page, table));
        page.blank();
        page.line(
                TonedText.strong("All").fit(NAME),
                number(coverage.changes()),
                number(coverage.refused()),
                number(coverage.noticed()),
                TonedText.of(Words.number(coverage.survivors().size())));
        survivors(page, coverage.survivors(), full);
        return page.toString();
    }

    private static void line(TextPage page, Table table) {
        int survivors = table.survivors().size();
        page.line(
                TonedText.of(table.name()).fit(NAME),
                number(table.changes()),
                number(table.refused()),
                number(table.noticed()),
                new TonedText(survivors == 0 ? Tone.GOOD : Tone.WARN, Words.number(survivors)));
    }

    private static TonedText number(int count) {
        return TonedText.of(Words.number(count)).fit(COUNT);
    }

    private static void survivors(TextPage page, List<Survivor> survivors, boolean full) {
        if (survivors.isEmpty()) {
            return;
        }
        page.heading("UNNOTICED", "what these cells say could change, and no test would fail");
        Map<String, List<Survivor>> cells = survivors.stream()
                .collect(Collectors.groupingBy(Survivor::place, LinkedHashMap::new, Collectors.toList()));
        int shown = full ? cells.size() : Math.min(MOST, cells.size());
        cells.values().stream().limit(shown).forEach(each -> cell(page, each));
        if (shown < cells.size()) {
            page.line(TonedText.faint("and " + Words.number(cells.size() - shown) + " cells more: "
                    + page.shell().full()));
        }
    }

    private static void cell(TextPage page, List<Survivor> changes) {
        Survivor first = changes.get(0);
        String others = changes.stream().map(Survivor::to).collect(Collectors.joining(" or "));
        boolean reached = changes.stream().anyMatch(Survivor::reached);
        page.paragraph(
                "",
                Tone.PLAIN,
                first.place() + "  " + first.row().id() + ", " + first.title() + ": " + first.from() + " → " + others
                        + (reached ? "" : "; no test comes near"));
    }
}
