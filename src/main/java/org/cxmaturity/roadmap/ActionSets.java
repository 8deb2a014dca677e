package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Member;

/** Sets of actions in an order in which they can be done. */
final class ActionSets {
    private ActionSets() {}

    static ActionSet of(Set<String> set, SchedulingProblem brief, PossibleActions prospects, Target target) {
        Set<String> asked = target.demands(prospects.now()).stream()
                .map(TargetLevel::capability)
                .collect(Collectors.toSet());
        List<Task> tasks = inOrder(set, brief);
        return new ActionSet(
                tasks.stream()
                        .map(task -> new Member(
                                prospects.action(task.action()),
                                task.lifts().stream().noneMatch(lift -> asked.contains(lift.capability()))))
                        .toList(),
                tasks.stream()
                        .map(task -> prospects.action(task.action()))
                        .map(Recommendation::cost)
                        .map(cost -> cost.currency())
                        .findFirst()
                        .orElse(""),
                tasks.stream().mapToLong(Task::cost).sum(),
                tasks.stream().mapToInt(Task::days).sum());
    }

    /** What an action comes after, and what brings about the levels it asks for, before it. */
    private static List<Task> inOrder(Set<String> set, SchedulingProblem brief) {
        List<Task> waiting = new ArrayList<>(brief.tasks());
        waiting.removeIf(task -> !set.contains(task.action()));
        List<Task> order = new ArrayList<>();
        Map<String, Integer> levels = new TreeMap<>(brief.levels());
        while (!waiting.isEmpty()) {
            Task next = waiting.stream()
                    .min(Comparator.comparing((Task task) -> waiting.stream()
                                    .anyMatch(other -> task.after().contains(other.action())))
                            .thenComparing(task -> !ready(task, levels))
                            .thenComparing(Task::action))
                    .orElseThrow();
            waiting.remove(next);
            order.add(next);
            next.lifts().forEach(lift -> levels.merge(lift.capability(), lift.to(), Math::max));
        }
        return order;
    }

    private static boolean ready(Task task, Map<String, Integer> levels) {
        return task.lifts().stream().allMatch(lift -> levels.getOrDefault(lift.capability(), 0) >= lift.from())
                && task.needs().stream().allMatch(need -> levels.getOrDefault(need.capability(), 0) >= need.level());
    }
}
