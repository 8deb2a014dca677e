package org.cxmaturity.roadmap;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a schedule is made from.
 *
 * @param tasks the actions to choose from, in the order of their ids; what they come after is among them
 * @param levels the level that each capability has now; 0 where nothing is known, absent where it does not apply
 * @param worth what one level more of a capability counts
 * @param target what the target stage asks, the stages below included; empty where there is no target
 */
record SchedulingProblem(
        List<Task> tasks,
        Map<String, Integer> levels,
        Map<String, Integer> worth,
        List<Demand> target,
        PlanLimits limits) {
    SchedulingProblem {
        tasks = tasks.stream().sorted(Comparator.comparing(Task::action)).toList();
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        worth = Collections.unmodifiableMap(new TreeMap<>(worth));
        target = List.copyOf(target);
    }

    /** The same with other tasks. */
    SchedulingProblem with(List<Task> others) {
        return new SchedulingProblem(others, levels, worth, target, limits);
    }

    /** One of the actions to choose from. */
    Task task(String action) {
        return tasks.stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** More than any schedule gains by levels. */
    long mostGain() {
        long weightiest = tasks.stream().mapToLong(Task::weight).max().orElse(0);
        return worth.values().stream().mapToLong(Integer::longValue).sum() * TargetLevel.HIGHEST * weightiest;
    }

    int level(String capability) {
        return levels.getOrDefault(capability, 0);
    }
}
