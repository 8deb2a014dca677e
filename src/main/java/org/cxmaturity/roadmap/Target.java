package org.cxmaturity.roadmap;

import java.util.List;
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
