package org.cxmaturity.roadmap;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that a schedule is made from.
 *
 * @param tasks the actions to choose from, in the order of their ids; what they come after is among them
 * @param levels the level that each capability has now; 0 where nothing is known, absent where it does not apply
 * @param worth what one level more of a capability counts
 * @param target what the target stage asks, the stages below included; empty where there is no target
 * @param wishes what is wanted of single actions, of such too that are not among the tasks
 */
record SchedulingProblem(
        List<Task> tasks,
        Map<String, Integer> levels,
        Map<String, Integer> worth,
        List<Demand> target,
        PlanLimits limits,
        List<ActionWish> wishes) {
    SchedulingProblem {
        tasks = tasks.stream().sorted(Comparator.comparing(Task::action)).toList();
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
        worth = Collections.unmodifiableMap(new TreeMap<>(worth));
        target = List.copyOf(target);
        wishes = List.copyOf(wishes);
    }

    /** A problem in which nothing is wanted of single actions. */
    SchedulingProblem(
            List<Task> tasks,
            Map<String, Integer> levels,
            Map<String, Integer> worth,
            List<Demand> target,
            PlanLimits limits) {
        this(tasks, levels, worth, target, limits, List.of());
    }

    /** The same with other tasks. */
    SchedulingProblem with(List<Task> others) {
        return new SchedulingProblem(others, levels, worth, target, limits, wishes);
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

    /** What is wanted of an action. */
    Optional<ActionWish> wish(String action) {
        return wishes.stream().filter(each -> each.action().equals(action)).findFirst();
    }

    int level(String capability) {
        return levels.getOrDefault(capability, 0);
    }
}
