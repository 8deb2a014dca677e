package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.model.Assessment.Finding;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Bullets;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.Block.Paragraph;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.DimensionSentence;
import org.cxmaturity.speech.WordSentence;
import org.cxmaturity.wording.SharedEnding;

/** The dimensions held against the target, and each one's strengths and weaknesses (R22). */
final class DimensionsChapter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ClientReport report;
    private final Phrases say;
    private final String target;

    DimensionsChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
        this.target = say.target();
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(say.paragraph(DimensionSentence.MEANS));
        if (report.axes().size() >= Radar.FEWEST) {
            blocks.add(figure());
        }
        blocks.add(table());
        List<DocumentSection> parts = new ArrayList<>();
        for (Axis axis : report.axes()) {
            List<Block> findings = findings(axis);
            if (!findings.isEmpty()) {
                parts.add(new DocumentSection("dimension-" + axis.id(), axis.name(), findings));
            }
        }
        return new DocumentSection("dimensions", say.of(DimensionSentence.TITLE), blocks, parts);
    }

    /** What all scores are out of, where that is the same whole number; 1 where it is not, and shares are drawn. */
    private int top() {
        List<BigDecimal> outOf = report.axes().stream().map(Axis::of).distinct().toList();
        return outOf.size() == 1
                        && outOf.get(0).signum() > 0
                        && outOf.get(0).stripTrailingZeros().scale() <= 0
                ? outOf.get(0).intValueExact()
                : 1;
    }

    Figure figure() {
        int top = top();
        List<Radar.Axis> axes = report.axes().stream()
                .map(each -> new Radar.Axis(
                        each.name(),
                        top * each.share(each.score()),
                        each.known(),
                        top * each.share(each.aim()),
                        each.known() ? number(each.score()) : say.of(WordSentence.NOT_KNOWN)))
                .toList();
        return new Figure(
                target.isEmpty() ? say.of(DimensionSentence.SCORES) : say.of(DimensionSentence.SCORES_TARGET, target),
                Radar.of(
                        axes,
                        top,
                        say.of(DimensionSentence.TODAY),
                        target.isEmpty() ? "" : say.of(DimensionSentence.IF_TARGET, target)),
                words());
    }

    private String number(BigDecimal number) {
        return say.speech().decimal(number);
    }

    private String words() {
        List<Axis> known = report.axes().stream()
                .filter(Axis::known)
                .sorted(Comparator.comparing(Axis::score).reversed())
                .toList();
        if (known.isEmpty()) {
            return say.of(DimensionSentence.NOTHING_KNOWN);
        }
        Axis high = known.get(0);
        Axis low = known.get(known.size() - 1);
        Axis far = known.stream()
                .max(Comparator.comparing((Axis each) -> each.aim().subtract(each.score())))
                .orElse(low);
        String extremes =
                say.of(DimensionSentence.EXTREMES, high.name(), high.score(), high.of(), low.name(), low.score());
        return target.isEmpty() || far.aim().compareTo(far.score()) == 0
                ? extremes
                : extremes + " "
                        + say.of(
                                DimensionSentence.FARTHEST,
                                target,
                                far.name(),
                                far.aim().subtract(far.score()));
    }

    Table table() {
        String unknown = say.of(WordSentence.NOT_KNOWN);
        Columns<Axis> columns = say.<Axis>columns()
                .text(ColumnSentence.DIMENSION, 40, Axis::name)
                .numberCell(ColumnSentence.SCORE, 18, each -> each.known(each.score(), unknown));
        if (!target.isEmpty()) {
            columns.numberCell(
                    say.of(DimensionSentence.AT_TARGET, target), 24, each -> each.known(each.aim(), unknown));
        }
        return columns.number(DimensionSentence.KNOWN_PERCENT, 18, each -> each.coverage()
                        .multiply(HUNDRED)
                        .longValue())
                .table(DimensionSentence.SCORES, report.axes());
    }

    private List<Block> findings(Axis axis) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(findings(axis, FindingKind.STRENGTH, DimensionSentence.STRENGTH));
        blocks.addAll(findings(axis, FindingKind.WEAKNESS, DimensionSentence.WEAKNESS));
        return blocks;
    }

    /** The findings of a kind; what several have in common is said once, after them. */
    private List<Block> findings(Axis axis, FindingKind kind, DimensionSentence name) {
        List<String> texts = axis.findings().stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::text)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (SharedEnding shared : SharedEnding.of(texts)) {
            blocks.add(new Bullets(shared.texts().stream()
                    .map(text -> Text.of(Text.strong(say.of(name) + " "), Text.of(text)))
                    .toList()));
            if (!shared.ending().isEmpty()) {
                blocks.add(new Paragraph(Text.of(shared.ending())));
            }
        }
        return blocks;
    }
}
