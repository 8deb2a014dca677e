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
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.wording.SharedEnding;

/** The dimensions held against the target, and each one's strengths and weaknesses (R22). */
record DimensionsChapter(ClientReport report) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Phrases.paragraph(
                "Every capability has a level from 0, absent, to 4, always. A dimension’s score is the weighted mean of its"
                        + " capabilities, over what is known."));
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
        return new DocumentSection("dimensions", "Strengths and weaknesses", blocks, parts);
    }

    private String target() {
        return Phrases.target(report.roadmap());
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
                        each.known() ? NumberText.plain(each.score()) : "not known"))
                .toList();
        return new Figure(
                "Scores by dimension" + (target().isEmpty() ? "" : ", and what " + target() + " asks"),
                Radar.of(
                        axes,
                        top,
                        "score today",
                        target().isEmpty() ? "" : "if everything known stood where " + target() + " asks"),
                words());
    }

    private String words() {
        List<Axis> known = report.axes().stream()
                .filter(Axis::known)
                .sorted(Comparator.comparing(Axis::score).reversed())
                .toList();
        if (known.isEmpty()) {
            return "Nothing is known of any dimension yet.";
        }
        Axis high = known.get(0);
        Axis low = known.get(known.size() - 1);
        Axis far = known.stream()
                .max(Comparator.comparing((Axis each) -> each.aim().subtract(each.score())))
                .orElse(low);
        String gap = NumberText.plain(far.aim().subtract(far.score()));
        return "Highest: " + high.name() + ", " + NumberText.plain(high.score()) + " of "
                + NumberText.plain(high.of()) + ". Lowest: " + low.name() + ", "
                + NumberText.plain(low.score()) + "."
                + (target().isEmpty() || far.aim().compareTo(far.score()) == 0
                        ? ""
                        : " Farthest from what " + target() + " asks: " + far.name() + ", by " + gap + ".");
    }

    Table table() {
        Columns<Axis> columns = new Columns<Axis>()
                .text("Dimension", 40, Axis::name)
                .numberCell("Score", 18, each -> each.known(each.score(), "not known"));
        if (!target().isEmpty()) {
            columns.numberCell("At what " + target() + " asks", 24, each -> each.known(each.aim(), "not known"));
        }
        return columns.number(
                        "Known, %",
                        18, each -> each.coverage().multiply(HUNDRED).longValue())
                .table("Scores by dimension", report.axes());
    }

    private static List<Block> findings(Axis axis) {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(findings(axis, FindingKind.STRENGTH, "Strength. "));
        blocks.addAll(findings(axis, FindingKind.WEAKNESS, "Weakness. "));
        return blocks;
    }

    /** The findings of a kind; what several have in common is said once, after them. */
    private static List<Block> findings(Axis axis, FindingKind kind, String name) {
        List<String> texts = axis.findings().stream()
                .filter(each -> each.kind() == kind)
                .map(Finding::text)
                .toList();
        List<Block> blocks = new ArrayList<>();
        for (SharedEnding shared : SharedEnding.of(texts)) {
            blocks.add(new Bullets(shared.texts().stream()
                    .map(text -> Text.of(Text.strong(name), Text.of(text)))
                    .toList()));
            if (!shared.ending().isEmpty()) {
                blocks.add(Phrases.paragraph(shared.ending()));
            }
        }
        return blocks;
    }
}
