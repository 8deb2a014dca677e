package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Ahead;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingEvidence;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Term;
import org.cxmaturity.publishing.blocks.Block.Terms;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.charts.StageLadder;
import org.cxmaturity.publishing.charts.StageLadder.Ladder;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.wording.Words;

/** Where the organisation stands in each model, what the next stage asks, and what is ahead. */
final class StagesChapter {
    private final ClientReport report;
    private final Phrases say;

    StagesChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        List<DocumentSection> parts = report.assessment().placements().stream()
                .map(each -> new DocumentSection("stage-" + each.model(), each.modelName(), blocks(each)))
                .toList();
        return new DocumentSection("stages", say.of(StageSentence.EACH), List.of(), parts);
    }

    Figure figure() {
        List<Placement> placements = report.assessment().placements();
        return new Figure(
                say.of(StageSentence.LADDERS),
                StageLadder.of(placements.stream().map(this::ladder).toList()),
                placements.stream().map(this::words).collect(Collectors.joining(" ")));
    }

    private String words(Placement placement) {
        String stage = say.headline(placement);
        int of = placement.stages().size();
        return Phrases.sure(placement)
                ? say.of(StageSentence.LADDER, placement.modelName(), stage, placement.order(), of)
                : say.of(
                        StageSentence.LADDER_ROOM,
                        placement.modelName(),
                        stage,
                        placement.order(),
                        of,
                        Phrases.lowest(placement),
                        Phrases.highest(placement));
    }

    private Ladder ladder(Placement placement) {
        return new Ladder(
                placement.modelName(),
                placement.stages().stream().map(Stage::name).toList(),
                placement.order() - 1,
                placement.attained(),
                placement.place(placement.range().lowest()) - 1,
                placement.place(placement.range().highest()) - 1,
                beside(placement));
    }

    private String beside(Placement placement) {
        String range = Phrases.sure(placement)
                ? ""
                : say.of(StageSentence.BESIDE_ROOM, Phrases.lowest(placement), Phrases.highest(placement));
        return placement.proven()
                ? range
                : say.of(StageSentence.BESIDE_EVIDENCED, say.evidenced(placement))
                        + (range.isEmpty() ? "" : "; " + range);
    }

    private List<Block> blocks(Placement placement) {
        List<Block> blocks = new ArrayList<>(List.of(new Terms(terms(placement))));
        if (!placement.evidenced().missing().isEmpty()) {
            blocks.add(evidence(placement));
        }
        Next next = placement.next();
        if (next != null) {
            blocks.add(
                    next.missing().isEmpty()
                            ? say.paragraph(StageSentence.NOTHING_MISSING, next.name())
                            : missing(next));
        }
        return blocks;
    }

    /** What to show evidence of, criterion by criterion. */
    private Table evidence(Placement placement) {
        return say.<MissingEvidence>columns()
                .text(StageSentence.CLAIMED_WITHOUT, 26, each -> say.capability(each.capability()))
                .text(ColumnSentence.FOR, 16, each -> Words.stage(placement, each.stage()))
                .text(ColumnSentence.ASKED, 12, each -> say.level(each.capability(), each.required()))
                .text(
                        ColumnSentence.EVIDENCED,
                        12,
                        each -> each.evidenced() == 0
                                ? say.of(StageSentence.NOTHING)
                                : say.level(each.capability(), each.evidenced()))
                .text(ColumnSentence.EVIDENCE, 34, MissingEvidence::expected)
                .table(StageSentence.EVIDENCE_TO_SHOW, placement.evidenced().missing());
    }

    private List<Term> terms(Placement placement) {
        List<Term> terms = new ArrayList<>();
        terms.add(say.term(StageSentence.MEASURES, placement.measures()));
        terms.add(say.term(
                !placement.attained()
                        ? StageSentence.NOT_ATTAINED
                        : placement.proven() ? StageSentence.STANDS_ON : StageSentence.CLAIMED_TERM,
                say.of(
                        StageSentence.MARKS,
                        placement.name(),
                        placement.order(),
                        placement.stages().size(),
                        report.marks().getOrDefault(placement.model() + "." + placement.stage(), ""))));
        if (!placement.proven()) {
            terms.add(say.term(
                    ColumnSentence.EVIDENCED, say.of(StageSentence.EVIDENCED_MEANS, say.evidenced(placement))));
        }
        placement
                .judgements()
                .forEach(each -> terms.add(say.term(
                        StageSentence.JUDGED,
                        say.of(
                                StageSentence.JUDGED_MEANS,
                                Words.stage(placement, each.stage()),
                                each.by(),
                                each.on(),
                                each.reason()))));
        if (placement.phase() != null) {
            terms.add(say.term(
                    StageSentence.PHASE,
                    placement.phase().name() + ": " + placement.phase().meaning()));
        }
        if (placement.score() != null) {
            terms.add(say.term(StageSentence.SCORE_TERM, say.score(placement.score())));
        }
        terms.add(say.term(StageSentence.CRITERIA, criteria(placement)));
        if (!Phrases.sure(placement)) {
            terms.add(say.term(
                    ColumnSentence.RANGE,
                    say.of(StageSentence.RANGE_MEANS, Phrases.lowest(placement), Phrases.highest(placement))));
        }
        if (!placement.ahead().isEmpty()) {
            terms.add(say.term(StageSentence.AHEAD, ahead(placement)));
        }
        return terms;
    }

    private String criteria(Placement placement) {
        String met = placement.completion().of() == 0
                ? say.of(StageSentence.OWN_NONE)
                : say.of(
                        StageSentence.OWN_MET,
                        placement.completion().met(),
                        placement.completion().of());
        return placement.notApplicable() == 0
                ? met
                : say.of(StageSentence.NOT_APPLYING, met, placement.notApplicable());
    }

    private String ahead(Placement placement) {
        return say.speech()
                .and(placement.ahead().stream()
                        .map(Ahead::stage)
                        .distinct()
                        .map(stage -> say.of(
                                StageSentence.AHEAD_OF,
                                say.speech()
                                        .and(placement.ahead().stream()
                                                .filter(each -> each.stage().equals(stage))
                                                .map(each -> say.capability(each.capability()))
                                                .toList()),
                                Words.stage(placement, stage)))
                        .toList());
    }

    private Table missing(Next next) {
        return gaps(38).text(ColumnSentence.WHY, 38, Missing::reason)
                .table(say.of(StageSentence.ASKS_MISSING, next.name()), next.missing());
    }

    /** Some of the same without the reasons. */
    Table missingInBrief(Next next, List<Missing> shown) {
        return gaps(24).table(say.of(StageSentence.MISSING, next.name()), shown);
    }

    private Columns<Missing> gaps(int name) {
        return say.<Missing>columns()
                .text(ColumnSentence.CAPABILITY, 62 - name, missing -> say.capability(missing.capability()))
                .text(ColumnSentence.ASKED, 13, missing -> say.level(missing.capability(), missing.required()))
                .textCell(ColumnSentence.STANDS_AT, 13, missing -> Cell.of(
                                say.level(missing.capability(), missing.actual()))
                        .marked(missing.actual() == null ? Mark.UNKNOWN : Mark.UNMET))
                .text(ColumnSentence.WEIGHT, 12, say::weight);
    }
}
