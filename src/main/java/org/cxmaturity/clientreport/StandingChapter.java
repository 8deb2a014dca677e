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
import org.cxmaturity.speech.StageSentence;
import org.cxmaturity.speech.WordSentence;

/** Where the organisation stands: the stage in each model, and every capability held against the target. */
final class StandingChapter {
    /** As many gaps as are told in words. */
    private static final int TOLD = 6;

    private final ClientReport report;
    private final Phrases say;

    StandingChapter(ClientReport report) {
        this.report = report;
        this.say = new Phrases(report);
    }

    DocumentSection section() {
        List<Block> blocks = new ArrayList<>(List.of(new StagesChapter(report).figure(), heatMap()));
        return new DocumentSection(
                "standing",
                say.of(StageSentence.WHERE, report.assessment().organisation().name()),
                blocks);
    }

    /** The capabilities that apply, by dimension, now against the target. */
    Figure heatMap() {
        String target = say.target();
        List<Group> groups = report.axes().stream()
                .map(axis -> new Group(
                        axis.name(),
                        report.capabilities().stream()
                                .filter(each -> each.dimension().equals(axis.id()))
                                .map(each -> new Row(each.name(), each.level(), each.aim(), each.top()))
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Figure(
                target.isEmpty()
                        ? say.of(StageSentence.CAPABILITIES)
                        : say.of(StageSentence.CAPABILITIES_TARGET, target),
                new HeatMap(
                        groups,
                        say.of(StageSentence.LEVEL_TODAY),
                        target.isEmpty() ? "" : say.of(StageSentence.MISSING_FOR, target),
                        say.of(WordSentence.NOT_KNOWN)),
                gaps(target));
    }

    private String gaps(String target) {
        List<CapabilityAim> below = report.capabilities().stream()
                .filter(CapabilityAim::below)
                .sorted(Comparator.comparing(CapabilityAim::gap).reversed())
                .toList();
        ScoreStanding score = report.placement().score();
        if (score != null && score.asked() != null) {
            return say.of(StageSentence.BY_SCORE, say.score(score), target, say.asked(score), say.more(score));
        }
        if (target.isEmpty()) {
            return say.of(StageSentence.NO_HIGHER);
        }
        if (below.isEmpty()) {
            return say.of(StageSentence.NONE_BELOW, target);
        }
        int more = below.size() - TOLD;
        String gaps = below.stream()
                .limit(TOLD)
                .map(each -> each.level() == null
                        ? say.of(StageSentence.UNKNOWN_OF, each.name(), each.aim())
                        : say.of(StageSentence.LEVEL_OF, each.name(), each.level(), each.aim()))
                .collect(Collectors.joining(", "));
        return more > 0
                ? say.of(StageSentence.BELOW_TARGET_MORE, below.size(), target, gaps, more)
                : say.of(StageSentence.BELOW_TARGET, below.size(), target, gaps);
    }
}
