package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries every plan there is. For a few actions and quarters only. */
final class EveryPlan {
    private final SchedulingProblem problem;
    private Map<String, Integer> starts = Map.of();
    private List<Long> worth;

    private EveryPlan(SchedulingProblem problem) {
        this.problem = problem;
        this.worth = new PlainPlan(problem, Map.of()).worth();
    }

    /** The best plan; there is only one. */
    static Map<String, Integer> best(SchedulingProblem problem) {
        EveryPlan all = new EveryPlan(problem);
        all.from(0, new TreeMap<>());
        return all.starts;
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

    private void judge(Map<String, Integer> other) {
        PlainPlan plan = new PlainPlan(problem, other);
        if (plan.breaches().isEmpty() && better(plan.worth(), worth)) {
            worth = plan.worth();
            starts = Map.copyOf(other);
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
