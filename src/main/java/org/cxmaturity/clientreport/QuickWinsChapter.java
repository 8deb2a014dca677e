package org.cxmaturity.clientreport;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.speech.ActionSentence;
import org.cxmaturity.speech.ColumnSentence;

/** What customers feel soon for little. */
final class QuickWinsChapter {
    private final ClientReport report;
    private final Phrases say;

    QuickWinsChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    Optional<DocumentSection> section() {
        List<Recommendation> wins = QuickWins.of(report.assessment());
        ActionPlaces places = new ActionPlaces(report);
        return wins.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection(
                        "quick-wins",
                        say.of(ActionSentence.QUICK_WINS),
                        List.of(say.<Recommendation>columns()
                                .numberCell(ColumnSentence.NUMBER, 6, each -> Cell.of(each.rank()))
                                .text(ColumnSentence.ACTION, 34, Recommendation::title)
                                .text(ColumnSentence.COST, 16, each -> say.cost(each.cost()))
                                .text(ColumnSentence.PERSON_DAYS, 12, each -> say.days(each.staffDays()))
                                .text(ColumnSentence.IN_PLAN, 32, places::placedInBrief)
                                .table(ActionSentence.QUICK_TABLE, wins))));
    }
}
