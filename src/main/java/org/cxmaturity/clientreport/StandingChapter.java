package org.cxmaturity.clientreport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.publishing.blocks.Block;
import org.cxmaturity.publishing.blocks.Block.Figure;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.charts.HeatMap;
import org.cxmaturity.publishing.charts.HeatMap.Group;
import org.cxmaturity.publishing.charts.HeatMap.Row;
import org.cxmaturity.wording.Words;

/** Where the organisation stands: the stage in each model, and every capability held against the target. */
record StandingChapter(ClientReport report) {
    /** As many gaps as are told in words. */
    private static final int TOLD = 6;

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>(List.of(new StagesChapter(report).figure(), heatMap()));
        return new DocumentSection(
                "standing", "Where " + report.assessment().organisation().name() + " stands", blocks);
    }

    /** The capabilities that apply, by dimension, now against the target. */
    Figure heatMap() {
        String target = Phrases.target(report.roadmap());
        List<Group> groups = report.axes().stream()
                .map(axis -> new Group(
                        axis.name(),
                        report.capabilities().stream()
                                .filter(each -> each.dimension().equals(axis.id()))
                                .map(each -> new Row(each.name(), each.level(), each.aim()))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Figure(
                "Capabilities today" + (target.isEmpty() ? "" : ", and what " + target + " asks"),
                new HeatMap(
                        groups,
                        report.capabilities().stream()
                                .mapToInt(CapabilityAim::top)
                                .max()
                                .orElse(1),
                        "level today",
                        target.isEmpty() ? "" : "missing for " + target),
                gaps(target));
    }

    private String gaps(String target) {
        List<CapabilityAim> below = report.capabilities().stream()
                .filter(CapabilityAim::below)
                .sorted(Comparator.comparing(CapabilityAim::gap).reversed())
                .toList();
        ScoreStanding score = report.placement().score();
        if (score != null && score.asked() != null) {
            return "The stages of this model go by a score, and it is " + Words.score(score) + "; " + target + " asks "
                    + score.asked().toPlainString() + ", " + Words.more(score) + ".";
        }
        if (target.isEmpty()) {
            return "There is no higher stage to hold the capabilities against.";
        }
        if (below.isEmpty()) {
            return "No capability stands below what " + target + " asks.";
        }
        int more = below.size() - TOLD;
        return Words.count(below.size(), "capability stands", "capabilities stand") + " below what " + target
                + " asks, the widest gaps first: "
                + below.stream()
                        .limit(TOLD)
                        .map(each -> each.name() + " " + (each.level() == null ? "not known" : each.level()) + " of "
                                + each.aim())
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "")
                + ".";
    }
}
