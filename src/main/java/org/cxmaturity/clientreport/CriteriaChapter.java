package org.cxmaturity.clientreport;

import java.util.List;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.wording.Words;

/** Every criterion of every model, met or not, and why. */
final class CriteriaChapter {
    private final ClientReport report;

    CriteriaChapter(ClientReport report) {
        this.report = report;
    }

    DocumentSection section() {
        return new DocumentSection(
                "criteria",
                "Appendix: every criterion",
                List.of(Phrases.paragraph(
                        "A stage is reached where its essential criteria and those of every stage below are met. The others count"
                                + " towards completion. The row names where the criterion stands in the tables.")),
                report.assessment().placements().stream().map(this::part).toList());
    }

    private DocumentSection part(Placement placement) {
        return new DocumentSection(
                "criteria-" + placement.model(),
                placement.modelName(),
                List.of(new Table(
                        "Criteria of “" + placement.modelName() + "”",
                        List.of(
                                Phrases.text("Stage", 13),
                                Phrases.text("Capability", 20),
                                Phrases.text("Asked", 11),
                                Phrases.text("Stands at", 12),
                                Phrases.text("Answer", 11),
                                Phrases.text("Why it is asked", 35),
                                Phrases.text("Row", 16)),
                        report.criteria().stream()
                                .filter(each -> each.model().equals(placement.model()))
                                .map(CriteriaChapter::row)
                                .toList())));
    }

    static List<Cell> row(Criterion criterion) {
        return List.of(
                Cell.of(criterion.stage().name()),
                Cell.of(criterion.name() + (criterion.essential() ? "" : " (desirable)")),
                Cell.of(Words.level(criterion.required())),
                Cell.of(stands(criterion)),
                Cell.of(outcome(criterion)).marked(mark(criterion)),
                Cell.of(criterion.why()),
                Cell.of(criterion.row()));
    }

    static String stands(Criterion criterion) {
        return switch (criterion.basis()) {
            case "not-applicable" -> "does not apply";
            case "unknown" -> "not known";
            case "facts" -> Words.level(criterion.actual()) + ", by facts";
            case "answers" -> Words.level(criterion.actual()) + ", by answers";
            default -> Words.level(criterion.actual()) + ", looked for and not found";
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
