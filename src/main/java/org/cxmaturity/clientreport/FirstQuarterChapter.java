package org.cxmaturity.clientreport;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.ColumnSentence;

/** The first 90 days: what begins in the plan's first quarter, with whom, by which first step and by when. */
final class FirstQuarterChapter {
    /** The first step of what comes first is due in this week. */
    private static final int FIRST_WEEK = 2;

    /** The first steps of all that begins are spread over so many weeks. */
    private static final int SPREAD = 6;

    private static final int LAST_WEEK = 13;

    private final ClientReport report;
    private final List<Planned> first;
    private final Phrases say;

    FirstQuarterChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
        this.first = report.roadmap().actions().stream()
                .filter(each -> each.start() == 1)
                .toList();
    }

    Optional<DocumentSection> section() {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DocumentSection("first-quarter", say.of(ActionSentence.FIRST_DAYS), List.of(table())));
    }

    /** What begins, in the plan's order. */
    Table table() {
        return say.<Planned>columns()
                .numberCell(ColumnSentence.NUMBER, 6, each -> Cell.of(report.number(each.action())))
                .textCell(ActionSentence.FIRST_STEP, 46, this::step)
                .text(ColumnSentence.OWNER, 16, each -> each.action().owner())
                .text(ActionSentence.KPI, 20, each -> each.action().kpi())
                .text(ActionSentence.DUE, 12, each -> week(week(first.indexOf(each), first.size())))
                .text(ActionSentence.DONE, 12, this::done)
                .table(ActionSentence.FIRST_TABLE, first);
    }

    /** The same in few letters, for a slide. */
    Table brief() {
        return say.<Planned>columns()
                .text(ColumnSentence.ACTION, 40, each -> each.action().title())
                .text(ColumnSentence.OWNER, 24, each -> each.action().owner())
                .text(ActionSentence.DUE, 18, each -> week(week(first.indexOf(each), first.size())))
                .text(ActionSentence.DONE, 18, this::done)
                .table("", first);
    }

    private Cell step(Planned planned) {
        return Cell.of(Text.of(
                Text.strong(planned.action().title() + ". "),
                Text.of(firstStep(planned.action().what(), say.of(ActionSentence.BEGIN)))));
    }

    /** How an action begins: what its description says of it, or all that it says. */
    static String firstStep(String what, String begins) {
        int begin = what.lastIndexOf(begins + " ");
        return begin < 0 ? what : what.substring(begin);
    }

    private String week(int week) {
        return say.of(ActionSentence.WEEK, week).replace(' ', '\u00A0');
    }

    /** The week of the quarter in which the first step of one of several is due. */
    static int week(int at, int of) {
        return FIRST_WEEK + at * SPREAD / of;
    }

    private String done(Planned planned) {
        Quarter end = report.roadmap().quarters().get(planned.end() - 1);
        return planned.end() == 1 ? week(LAST_WEEK) : say.speech().day(end.until());
    }
}
