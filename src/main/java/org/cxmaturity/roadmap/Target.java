package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.CriterionCheck;

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
        return demands(now).stream().map(TargetLevel::capability).collect(Collectors.toSet());
    }

    /** What it asks and is not there, by the rules. */
    List<TargetLevel> demands(RulesResult now) {
        return now.all(CriterionCheck.class).stream()
                .filter(check -> check.model().equals(model) && check.order() <= order && check.essential())
                .filter(check -> !check.metStated())
                .map(check -> new TargetLevel(check.capability(), check.required()))
                .distinct()
                .toList();
    }
}
