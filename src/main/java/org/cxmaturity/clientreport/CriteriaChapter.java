package org.cxmaturity.clientreport;

import java.util.List;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.MethodSentence;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.speech.WordSentence;

/** Every criterion of every model, met or not, and why. */
final class CriteriaChapter {
    private final ClientReport report;
    private final Phrases say;

    CriteriaChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        return new DocumentSection(
                "criteria",
                say.of(MethodSentence.CRITERIA),
                List.of(say.paragraph(MethodSentence.CRITERIA_MEANS)),
                report.assessment().placements().stream().map(this::part).toList());
    }

    private DocumentSection part(Placement placement) {
        return new DocumentSection(
                "criteria-" + placement.model(),
                placement.modelName(),
                List.of(say.<Criterion>columns()
                        .text(ColumnSentence.STAGE, 13, criterion -> criterion
                                .stage()
                                .name())
                        .text(ColumnSentence.CAPABILITY, 20, this::weighed)
                        .text(
                                ColumnSentence.ASKED,
                                11,
                                criterion -> say.level(criterion.capability(), criterion.required()))
                        .text(ColumnSentence.STANDS_AT, 12, this::stands)
                        .textCell(ColumnSentence.ANSWER, 11, criterion -> Cell.of(outcome(criterion))
                                .marked(mark(criterion)))
                        .text(ColumnSentence.WHY, 35, Criterion::why)
                        .text(ColumnSentence.ROW, 16, Criterion::row)
                        .table(
                                say.of(MethodSentence.CRITERIA_OF, placement.modelName()),
                                report.criteria().stream()
                                        .filter(each -> each.model().equals(placement.model()))
                                        .toList())));
    }

    private String weighed(Criterion criterion) {
        return criterion.essential() && !criterion.grouping()
                ? criterion.name()
                : say.of(MethodSentence.WEIGHED, criterion.name(), weight(criterion));
    }

    /** What the stage makes of it: essential, one of a group of which some are needed, or desirable. */
    String weight(Criterion criterion) {
        return criterion.grouping()
                ? say.of(StageSentence.ONE_OF, criterion.needed(), criterion.grouped())
                : say.of(criterion.essential() ? StageSentence.ESSENTIAL : StageSentence.DESIRABLE);
    }

    String stands(Criterion criterion) {
        String level = say.level(criterion.capability(), criterion.actual());
        if (!criterion.attributable()) {
            return level;
        }
        return switch (criterion.basis()) {
            case NOT_APPLICABLE -> say.of(MethodSentence.APPLIES_NOT);
            case UNKNOWN -> say.of(WordSentence.NOT_KNOWN);
            case FACTS -> say.of(MethodSentence.BY_FACTS, level);
            case ANSWERS -> say.of(MethodSentence.BY_ANSWERS, level);
            default -> say.of(MethodSentence.NOT_FOUND, level);
        };
    }

    String outcome(Criterion criterion) {
        return say.of(
                switch (criterion.outcome()) {
                    case MET -> MethodSentence.MET;
                    case UNMET -> MethodSentence.UNMET;
                    case UNKNOWN -> WordSentence.NOT_KNOWN;
                    case NOT_APPLICABLE -> MethodSentence.LEFT_OUT;
                });
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
