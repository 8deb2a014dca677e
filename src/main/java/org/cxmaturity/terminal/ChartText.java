package org.cxmaturity.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cxmaturity.roadmap.PlanLimits;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.terminal.TonedText.Tone;
import org.cxmaturity.wording.Amounts;
import org.cxmaturity.wording.Words;

/** The plan at a glance: an action a row, a quarter a column; below them the stages reached, and what each quarter takes. */
final class ChartText {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final String NEEDED = "█";
    private static final String BESIDE = "▒";

    /** The end of a bar that goes on in the next block. */
    private static final String GOES_ON = "→";

    /** The columns that titles have at least. */
    private static final int LEAST_LABEL = 34;

    /** The widest and the narrowest column of a quarter, a space included. */
    private static final int WIDEST_CELL = 8;

    private static final int LEAST_CELL = 5;

    private final TextPage page;
    private final Roadmap roadmap;
    private final List<Planned> shown;
    private final boolean spaced;
    private final List<Row> rows;
    private final int quartersAcross;
    private final int cell;
    private final int label;

    /** A row of figures below the bars. */
    private record Row(String label, ToLongFunction<Quarter> figure) {}

    ChartText(TextPage page, Roadmap roadmap) {
        this(page, roadmap, roadmap.actions(), true);
    }

    /** The same on a screen: without blank lines, and so many actions at most, those that start first. */
    static ChartText brief(TextPage page, Roadmap roadmap, int actions) {
        return new ChartText(
                page, roadmap, roadmap.actions().stream().limit(actions).toList(), false);
    }

    private ChartText(TextPage page, Roadmap roadmap, List<Planned> shown, boolean spaced) {
        this.page = page;
        this.roadmap = roadmap;
        this.shown = shown;
        this.spaced = spaced;
        this.rows = rows(roadmap);
        int quarters = roadmap.quarters().size();
        int least = leastCell();
        int most = (page.width() - INDENT.length() - LEAST_LABEL - GAP.length() + 1) / least;
        int blocks = (quarters + most - 1) / most;
        this.quartersAcross = (quarters + blocks - 1) / blocks;
        int longest = longestLabel();
        this.cell = Math.max(least, Math.min(WIDEST_CELL, (room() - longest + 1) / quartersAcross));
        this.label = Math.min(longest, room() - quartersAcross * cell + 1);
    }

    private static List<Row> rows(Roadmap roadmap) {
        PlanLimits limits = roadmap.terms().limits();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("Cost, " + roadmap.terms().currency() + money(limits), Quarter::cost));
        rows.add(new Row(
                "Person-days" + (limits.staffDays() == null ? "" : " (limit " + Words.number(limits.staffDays()) + ")"),
                Quarter::days));
        rows.add(new Row(
                "Actions at a time" + (limits.parallel() == null ? "" : " (limit " + limits.parallel() + ")"),
                Quarter::running));
        return rows;
    }

    private static String money(PlanLimits limits) {
        if (limits.budgetTotal() != null) {
            return " (" + Words.number(limits.budgetTotal()) + " in all)";
        }
        if (limits.budget() == null) {
            return "";
        }
        return " (budget " + Words.number(limits.budget()) + (limits.carryOver() ? ", saved up)" : ")");
    }

    private int leastCell() {
        int figures = rows.stream()
                .flatMap(row -> roadmap.quarters().stream()
                        .map(quarter -> Amounts.brief(row.figure().applyAsLong(quarter))))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(LEAST_CELL, figures + 1);
    }

    private int longestLabel() {
        return Stream.concat(
                        roadmap.actions().stream().map(each -> each.action().title()),
                        rows.stream().map(Row::label))
                .mapToInt(TerminalWidth::of)
                .max()
                .orElse(0);
    }

    private int room() {
        return page.width() - INDENT.length() - GAP.length();
    }

    void write() {
        int left = roadmap.actions().size() - shown.size();
        String aside = left > 0
                ? page.more(left, "action", "actions")
                : Words.count(roadmap.actions().size(), "action", "actions");
        if (spaced) {
            page.heading("THE PLAN", aside);
        } else {
            page.section("THE PLAN", aside);
        }
        if (roadmap.actions().isEmpty()) {
            page.paragraph(
                    Tone.PLAIN,
                    roadmap.leftOut().isEmpty()
                            ? "Nothing is planned: no action is recommended."
                            : "Nothing is planned: none of the recommended actions has room within these limits.");
        } else {
            blocks();
            legend();
        }
    }

    private void blocks() {
        int quarters = roadmap.quarters().size();
        int emptyFrom = 0;
        boolean first = true;
        for (int from = 1; from <= quarters; from += quartersAcross) {
            int to = Math.min(quarters, from + quartersAcross - 1);
            if (running(roadmap.actions(), from, to).isEmpty()) {
                emptyFrom = emptyFrom == 0 ? from : emptyFrom;
            } else if (!running(shown, from, to).isEmpty()) {
                empty(emptyFrom, from - 1);
                emptyFrom = 0;
                if (!first) {
                    space();
                }
                block(from, to);
                first = false;
            }
        }
        empty(emptyFrom, quarters);
    }

    private void space() {
        if (spaced) {
            page.blank();
        }
    }

    private void empty(int from, int to) {
        if (from > 0) {
            space();
            page.paragraph(Tone.FAINT, Amounts.quarters(from, to) + ": nothing is planned.");
        }
    }

    private static List<Planned> running(List<Planned> actions, int from, int to) {
        return actions.stream()
                .filter(each -> each.start() <= to && each.end() >= from)
                .toList();
    }

    private void block(int from, int to) {
        StringBuilder head = new StringBuilder();
        for (int quarter = from; quarter <= to; quarter++) {
            head.append(TonedText.of("Q" + quarter).fit(cell).text());
        }
        row(TonedText.of(""), TonedText.faint(head.toString()));
        running(shown, from, to).forEach(each -> bar(each, from, to));
        space();
        List<Quarter> quarters = roadmap.quarters().subList(from - 1, to);
        stages(quarters);
        rows.forEach(each -> figures(each, quarters));
    }

    private void row(TonedText name, TonedText cells) {
        page.line(TonedText.of(INDENT), name.fit(label), TonedText.of(GAP), cells);
    }

    private void bar(Planned planned, int from, int to) {
        int before = (Math.max(planned.start(), from) - from) * cell;
        int length = (Math.min(planned.end(), to) - Math.max(planned.start(), from) + 1) * cell;
        String fill = planned.forTarget() ? NEEDED : BESIDE;
        String bar = planned.end() <= to ? fill.repeat(length - 1) : fill.repeat(length - 2) + GOES_ON;
        row(
                TonedText.of(planned.action().title()),
                new TonedText(planned.forTarget() ? Tone.GOOD : Tone.PLAIN, " ".repeat(before) + bar));
    }

    /** A row for each rise in the model of the target, marked where the quarter ends. */
    private void stages(List<Quarter> quarters) {
        for (int at = 0; at < quarters.size(); at++) {
            int end = (at + 1) * cell - 2;
            quarters.get(at).stages().stream()
                    .filter(Standing::risen)
                    .filter(each -> each.model().equals(roadmap.goal().model()))
                    .forEach(each -> row(
                            TonedText.strong(each.stage().name()), new TonedText(Tone.HERE, " ".repeat(end) + "▲")));
        }
    }

    private void figures(Row row, List<Quarter> quarters) {
        boolean exact = figures(row).allMatch(figure -> Words.number(figure).length() < cell);
        StringBuilder cells = new StringBuilder();
        for (Quarter quarter : quarters) {
            long figure = row.figure().applyAsLong(quarter);
            String text = figure == 0 ? "–" : exact ? Words.number(figure) : Amounts.brief(figure);
            cells.append(" ".repeat(cell - 1 - text.length())).append(text).append(' ');
        }
        row(TonedText.faint(row.label()), TonedText.of(cells.toString()));
    }

    private LongStream figures(Row row) {
        return roadmap.quarters().stream().mapToLong(row.figure());
    }

    private void legend() {
        if (roadmap.goal().target() == null) {
            return;
        }
        boolean needed = roadmap.actions().stream().anyMatch(Planned::forTarget);
        boolean beside = roadmap.actions().stream().anyMatch(each -> !each.forTarget());
        space();
        page.paragraph(
                Tone.FAINT,
                (needed ? NEEDED + " needed for " + roadmap.goal().target().name() : "")
                        + (needed && beside ? " · " : "")
                        + (beside ? BESIDE + " raises something else" : "")
                        + (risen() ? " · ▲ stage reached at the quarter's end" : ""));
    }

    private boolean risen() {
        return roadmap.quarters().stream()
                .flatMap(quarter -> quarter.stages().stream())
                .anyMatch(each ->
                        each.risen() && each.model().equals(roadmap.goal().model()));
    }
}
