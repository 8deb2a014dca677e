package org.cxmaturity.clientreport;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table.Cell;

/** What customers feel soon for little. */
record QuickWinsChapter(ClientReport report) {
    Optional<DocumentSection> section() {
        List<Recommendation> wins = QuickWins.of(report.assessment());
        ActionPlaces places = new ActionPlaces(report);
        return wins.isEmpty()
                ? Optional.empty()
                : Optional.of(new DocumentSection(
                        "quick-wins",
                        "Quick wins",
                        List.of(new Columns<Recommendation>()
                                .numberCell("No.", 6, each -> Cell.of(each.rank()))
                                .text("Action", 34, Recommendation::title)
                                .text("Cost", 16, each -> Phrases.cost(each.cost()))
                                .text("Person-days", 12, each -> Phrases.days(each.staffDays()))
                                .text("In the plan", 32, places::placedInBrief)
                                .table("Done within a quarter, for little of people’s time and money", wins))));
    }
}
