package org.cxmaturity.roadmap;

import java.util.List;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.PossibleActions.PossibleAction;
import org.cxmaturity.roadmap.Roadmap.Opening;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.jspecify.annotations.Nullable;

/** Whether leadership and change work opens a plan where people resist, and at what price (R25). */
record PlanOpening(
        SchedulingProblemBuilder problems, Precedence precedence, PossibleActions possible, Scheduler scheduler) {
    /**
     * What there is to say of it; null where nothing is called for, or it opens the plan and costs nothing.
     *
     * @param target what the plan aims at
     */
    @Nullable
    Opening of(Target target, PlanSimulation plan, ObstaclesFirst turn) {
        List<Recommendation> waiting = waiting(plan);
        boolean strict = turn == ObstaclesFirst.STRICT;
        if (!strict && waiting.isEmpty()) {
            return null;
        }
        ObstaclesFirst other = strict ? ObstaclesFirst.WHERE_FREE : ObstaclesFirst.STRICT;
        int reached = plan.reached();
        int otherwise = target.order() == 0 ? reached : soonest(target, plan.limits(), other);
        int horizon = plan.limits().quarters();
        int soon = strict ? otherwise : reached;
        int late = strict ? reached : otherwise;
        if (strict && (late == soon || soon == horizon)) {
            return null;
        }
        return new Opening(waiting, late == horizon || target.order() == 0 ? null : late - soon, strict);
    }

    private int soonest(Target target, PlanLimits limits, ObstaclesFirst turn) {
        SchedulingProblem problem = problems.problem(target, limits, Figure.MIDDLE, turn);
        return PlanSimulation.of(problem, scheduler.soonest(problem)).reached();
    }

    /** What is called for and begins after something that should be behind it, or not at all though it could. */
    private List<Recommendation> waiting(PlanSimulation plan) {
        return possible.all().stream()
                .map(PossibleAction::action)
                .filter(first -> plan.task(first.action()).fits(plan.limits()))
                .filter(first -> plan.chosen().stream()
                        .anyMatch(each -> precedence.behind(each.action()).contains(first.action())
                                && plan.startsBefore(each.action(), first.action())))
                .toList();
    }
}
