package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.model.GroupCheck;
import org.cxmaturity.model.Reading;

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
                .flatMap(demand -> demand.any().stream())
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
        return Stream.concat(alone, groups).distinct().toList();
    }

    private boolean upTo(String otherModel, int otherOrder) {
        return otherModel.equals(model) && otherOrder <= order;
    }

    private static Demand demand(GroupCheck group, RulesResult now) {
        List<CriterionCheck> members =
                now.all(CriterionCheck.class).stream().filter(group::has).toList();
        List<TargetLevel> missing = members.stream()
                .filter(check -> !check.metStated())
                .map(Target::level)
                .toList();
        return new Demand(missing, group.needed() - (members.size() - missing.size()));
    }

    private static TargetLevel level(CriterionCheck check) {
        return new TargetLevel(check.capability(), check.required());
    }
}
