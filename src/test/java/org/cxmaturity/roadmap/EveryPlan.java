package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries every plan there is. For a few actions and quarters only. */
final class EveryPlan {
    private final SchedulingProblem problem;
    private Schedule found = plan(Map.of());
    private List<Long> worth;

    private EveryPlan(SchedulingProblem problem) {
        this.problem = problem;
        this.worth = new PlainPlan(problem, found).worth();
    }

    /** The best plan; there is only one. */
    static Schedule best(SchedulingProblem problem) {
        EveryPlan all = new EveryPlan(problem);
        all.from(0, new TreeMap<>());
        return all.found;
    }

    private static Schedule plan(Map<String, Placed> places) {
        return new Schedule(places, Optimality.OPTIMAL);
    }

    private void from(int at, Map<String, Placed> places) {
        if (at == problem.tasks().size()) {
            judge(places);
            return;
        }
        from(at + 1, places);
        Task task = problem.tasks().get(at);
        for (int quarters = task.shortest(); quarters <= task.longest(); quarters++) {
            for (int start = 0; start + quarters <= problem.limits().quarters(); start++) {
                places.put(task.action(), new Placed(start, quarters));
                if (withinLimits(places)) {
                    from(at + 1, places);
                }
                places.remove(task.action());
            }
        }
    }

    /** Limits only ever fill up, so that a part of a plan that breaks one need not be finished. */
    private boolean withinLimits(Map<String, Placed> places) {
        return new PlainPlan(problem, plan(places)).withinLimits();
    }

    private void judge(Map<String, Placed> other) {
        PlainPlan plan = new PlainPlan(problem, plan(other));
        if (plan.breaches().isEmpty() && better(plan.worth(), worth)) {
            worth = plan.worth();
            found = plan(other);
        }
    }

    /** Whether one plan is better than another one by the first aim in which they differ. */
    static boolean better(List<Long> one, List<Long> other) {
        for (int at = 0; at < one.size(); at++) {
            int compared = one.get(at).compareTo(other.get(at));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }
}
