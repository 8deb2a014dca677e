package org.cxmaturity.clientreport;

import java.util.List;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Mark;

/** Every criterion of every model, met or not, and why. */
record CriteriaChapter(ClientReport report) {
    DocumentSection section() {
        return new DocumentSection(
                "criteria",
                "Every criterion",
                List.of(Phrases.paragraph(
                        "A stage is reached where its essential criteria and those of every stage below are met. The others count"
                                + " towards completion. The row names where the criterion stands in the tables.")),
                report.assessment().placements().stream().map(this::part).toList());
    }

    private DocumentSection part(Placement placement) {
        return new DocumentSection(
                "criteria-" + placement.model(),
                placement.modelName(),
                List.of(new Columns<Criterion>()
                        .text("Stage", 13, criterion -> criterion.stage().name())
                        .text("Capability", 20, criterion -> criterion.name() + weight(criterion))
                        .text("Asked", 11, criterion -> report.assessment()
                                .level(criterion.capability(), criterion.required()))
                        .text("Stands at", 12, criterion -> stands(criterion))
                        .textCell("Answer", 11, criterion -> Cell.of(outcome(criterion))
                                .marked(mark(criterion)))
                        .text("Why it is asked", 35, Criterion::why)
                        .text("Row", 16, Criterion::row)
                        .table(
                                "Criteria of “" + placement.modelName() + "”",
                                report.criteria().stream()
                                        .filter(each -> each.model().equals(placement.model()))
                                        .toList())));
    }

    private static String weight(Criterion criterion) {
        return criterion.weight().equals("essential") ? "" : " (" + criterion.weight() + ")";
    }

    String stands(Criterion criterion) {
        if (!criterion.attributable()) {
            return report.assessment().level(criterion.capability(), criterion.actual());
        }
        return switch (criterion.basis()) {
            case NOT_APPLICABLE -> "does not apply";
            case UNKNOWN -> "not known";
            case FACTS -> report.assessment().level(criterion.capability(), criterion.actual()) + ", by facts";
            case ANSWERS -> report.assessment().level(criterion.capability(), criterion.actual()) + ", by answers";
            default ->
                report.assessment().level(criterion.capability(), criterion.actual()) + ", looked for and not found";
        };
    }

    static String outcome(Criterion criterion) {
        return switch (criterion.outcome()) {
            case MET -> "met";
            case UNMET -> "not met";
            case UNKNOWN -> "not known";
            case NOT_APPLICABLE -> "left out";
        };
    }

    static Mark mark(Criterion criterion) {
        return switch (criterion.outcome()) {
            case MET -> Mark.MET;
            case UNMET -> Mark.UNMET;
            case UNKNOWN -> Mark.UNKNOWN;
            case NOT_APPLICABLE -> Mark.NONE;
        };
    }
}
