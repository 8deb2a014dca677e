package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries every plan there is. For a few actions and quarters only. */
final class EveryPlan {
    private final SchedulingProblem problem;
    private List<Long> worth;

    private EveryPlan(SchedulingProblem problem) {
        this.problem = problem;
        this.worth = new PlainPlan(problem, Map.of()).worth();
    }

    /** The worth of the best plan. */
    static List<Long> best(SchedulingProblem problem) {
        EveryPlan all = new EveryPlan(problem);
        all.from(0, new TreeMap<>());
        return all.worth;
    }

    private void from(int at, Map<String, Integer> starts) {
        if (at == problem.tasks().size()) {
            judge(starts);
            return;
        }
        from(at + 1, starts);
        Task task = problem.tasks().get(at);
        for (int start = 0; start + task.quarters() <= problem.limits().quarters(); start++) {
            starts.put(task.action(), start);
            if (withinLimits(starts)) {
                from(at + 1, starts);
            }
            starts.remove(task.action());
        }
    }

    /** Limits only ever fill up, so that a part of a plan that breaks one need not be finished. */
    private boolean withinLimits(Map<String, Integer> starts) {
        return new PlainPlan(problem, starts).withinLimits();
    }

    private void judge(Map<String, Integer> starts) {
        PlainPlan plan = new PlainPlan(problem, starts);
        if (plan.breaches().isEmpty()) {
            List<Long> other = plan.worth();
            worth = better(other, worth) ? other : worth;
        }
    }

    private static boolean better(List<Long> one, List<Long> other) {
        for (int at = 0; at < one.size(); at++) {
            int compared = one.get(at).compareTo(other.get(at));
            if (compared != 0) {
                return compared > 0;
            }
        }
        return false;
    }
}
