package org.cxmaturity.roadmap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tries every plan there is. For a few actions and quarters only. */
final class EveryPlan {
    private final SchedulingProblem brief;
    private List<Long> worth;

    private EveryPlan(SchedulingProblem brief) {
        this.brief = brief;
        this.worth = new PlainPlan(brief, Map.of()).worth();
    }

    /** The worth of the best plan. */
    static List<Long> best(SchedulingProblem brief) {
        EveryPlan all = new EveryPlan(brief);
        all.from(0, new TreeMap<>());
        return all.worth;
    }

    private void from(int at, Map<String, Integer> starts) {
        if (at == brief.tasks().size()) {
            judge(starts);
            return;
        }
        from(at + 1, starts);
        Task task = brief.tasks().get(at);
        for (int start = 0; start + task.quarters() <= brief.limits().quarters(); start++) {
            starts.put(task.action(), start);
            if (withinLimits(starts)) {
                from(at + 1, starts);
            }
            starts.remove(task.action());
        }
    }

    /** Limits only ever fill up, so that a part of a plan that breaks one need not be finished. */
    private boolean withinLimits(Map<String, Integer> starts) {
        return new PlainPlan(brief, starts).withinLimits();
    }

    private void judge(Map<String, Integer> starts) {
        PlainPlan plan = new PlainPlan(brief, starts);
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
