package org.cxmaturity.clientreport;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.wording.Amounts;

/** The first 90 days: what begins in the plan's first quarter, with whom, by which first step and by when. */
final class FirstQuarterChapter {
    /** The first step of what comes first is due in this week. */
    private static final int FIRST_WEEK = 2;

    /** The first steps of all that begins are spread over so many weeks. */
    private static final int SPREAD = 6;

    private static final int LAST_WEEK = 13;
    private static final String BEGIN = "Begin ";

    private final ClientReport report;
    private final List<Planned> first;

    FirstQuarterChapter(ClientReport report) {
        this.report = report;
        this.first = report.roadmap().actions().stream()
                .filter(each -> each.start() == 1)
                .toList();
    }

    Optional<DocumentSection> section() {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentSection("first-quarter", "The first 90 days", List.of(table())));
    }

    /** What begins, in the plan's order. */
    Table table() {
        return new Columns<Planned>()
                .numberCell("No.", 6, each -> Cell.of(report.number(each.action())))
                .textCell("Action, and its first step", 46, FirstQuarterChapter::step)
                .text("Owner", 16, each -> each.action().owner())
                .text("KPI that should move", 20, each -> each.action().kpi())
                .text("First step due", 12, each -> "week\u00A0" + week(first.indexOf(each), first.size()))
                .text("Done", 12, this::done)
                .table("What begins in the first quarter; weeks are a proposal, to be settled with the owners", first);
    }

    /** The same in few letters, for a slide. */
    Table brief() {
        return new Columns<Planned>()
                .text("Action", 40, each -> each.action().title())
                .text("Owner", 24, each -> each.action().owner())
                .text("First step due", 18, each -> "week\u00A0" + week(first.indexOf(each), first.size()))
                .text("Done", 18, this::done)
                .table("", first);
    }

    private static Cell step(Planned planned) {
        return Cell.of(Text.of(
                Text.strong(planned.action().title() + ". "),
                Text.of(firstStep(planned.action().what()))));
    }

    /** How an action begins: what its description says of it, or all that it says. */
    static String firstStep(String what) {
        int begin = what.lastIndexOf(BEGIN);
        return begin < 0 ? what : what.substring(begin);
    }

    /** The week of the quarter in which the first step of one of several is due. */
    static int week(int at, int of) {
        return FIRST_WEEK + at * SPREAD / of;
    }

    private String done(Planned planned) {
        Quarter end = report.roadmap().quarters().get(planned.end() - 1);
        return planned.end() == 1 ? "week\u00A0" + LAST_WEEK : Amounts.day(end.until());
    }
}
