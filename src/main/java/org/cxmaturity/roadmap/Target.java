package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Reading;
import org.cxmaturity.model.ScoreShare;
import org.cxmaturity.roadmap.Demand.Part;

/**
 * A stage to reach.
 *
 * @param order the stage's place in its model, from 1; 0 for no target
 */
record Target(String model, int order) {
    boolean reachedBy(List<Placement> placements) {
        return placements.stream()
                .filter(each -> each.model().equals(model))
                .anyMatch(each -> (each.attained() ? each.order() : each.order() - 1) >= order);
    }

    /** The capabilities of which it asks what is not there. */
    Set<String> asked(RulesResult now) {
        return demands(now).stream()
                .flatMap(demand -> demand.levels().stream())
                .map(TargetLevel::capability)
                .collect(Collectors.toSet());
    }

    /** What it asks and is not there, by the rules. */
    List<Demand> demands(RulesResult now) {
        Stream<Demand> alone = now.all(CriterionCheck.class).stream()
                .filter(check -> upTo(check.model(), check.order()) && check.decidesAlone() && !check.metStated())
                .map(check -> Demand.of(level(check)));
        Stream<Demand> groups = now.all(GroupCheck.class).stream()
                .filter(group -> upTo(group.model(), group.order()) && group.fails(Reading.STATED))
                .map(group -> demand(group, now));
        Stream<Demand> scores = now.all(ModelScore.class).stream()
                .filter(score -> score.model().equals(model) && order > 0 && score.lacking(order, Reading.STATED) > 0)
                .map(this::demand);
        return Stream.of(alone, groups, scores).flatMap(each -> each).distinct().toList();
    }

    private boolean upTo(String otherModel, int otherOrder) {
        return otherModel.equals(model) && otherOrder <= order;
    }

    private static Demand demand(GroupCheck group, RulesResult now) {
        List<CriterionCheck> members =
                now.all(CriterionCheck.class).stream().filter(group::has).toList();
        List<Part> missing = members.stream()
                .filter(check -> !check.metStated())
                .map(check -> Part.of(level(check)))
                .toList();
        return new Demand(missing, group.needed() - (members.size() - missing.size()));
    }

    /** Every level above the present ones, with what it adds to the score. */
    private Demand demand(ModelScore score) {
        List<Part> parts = new ArrayList<>();
        for (ScoreShare share : score.score().shares()) {
            for (int level : share.steps()) {
                parts.add(new Part(new TargetLevel(share.capability(), level), share.at(level) - share.at(level - 1)));
            }
        }
        long unit = parts.stream().mapToLong(Part::counts).reduce(0, Target::common);
        long lacking = score.lacking(order, Reading.STATED);
        return unit == 0
                ? new Demand(parts, lacking)
                : new Demand(
                        parts.stream()
                                .map(each -> new Part(each.level(), each.counts() / unit))
                                .toList(),
                        -Math.floorDiv(-lacking, unit));
    }

    /** The greatest number that divides both. */
    private static long common(long one, long other) {
        return other == 0 ? one : common(other, one % other);
    }

    private static TargetLevel level(CriterionCheck check) {
        return new TargetLevel(check.capability(), check.required());
    }
}
