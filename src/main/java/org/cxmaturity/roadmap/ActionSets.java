package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Member;

/** Sets of actions in an order in which they can be done. */
final class ActionSets {
    private ActionSets() {}

    static ActionSet of(Set<String> set, SchedulingProblem problem, PossibleActions possible, Target target) {
        Set<String> asked = target.asked(possible.now());
        List<Task> tasks = inOrder(set, problem);
        return new ActionSet(
                tasks.stream()
                        .map(task -> new Member(
                                possible.action(task.action()),
                                task.effects().stream().noneMatch(effect -> asked.contains(effect.capability()))))
                        .toList(),
                tasks.stream()
                        .map(task -> possible.action(task.action()))
                        .map(Recommendation::cost)
                        .map(cost -> cost.currency())
                        .findFirst()
                        .orElse(""),
                tasks.stream().mapToLong(Task::cost).sum(),
                tasks.stream().mapToInt(Task::days).sum());
    }

    /** What an action comes after, and what brings about the levels it asks for, before it. */
    private static List<Task> inOrder(Set<String> set, SchedulingProblem problem) {
        List<Task> waiting = new ArrayList<>(problem.tasks());
        waiting.removeIf(task -> !set.contains(task.action()));
        List<Task> order = new ArrayList<>();
        Map<String, Integer> levels = new TreeMap<>(problem.levels());
        while (!waiting.isEmpty()) {
            Task next = waiting.stream()
                    .min(Comparator.comparing((Task task) -> waiting.stream()
                                    .anyMatch(other -> task.after().contains(other.action())))
                            .thenComparing(task -> !ready(task, levels))
                            .thenComparing(Task::action))
                    .orElseThrow();
            waiting.remove(next);
            order.add(next);
            next.effects().forEach(effect -> levels.merge(effect.capability(), effect.to(), Math::max));
        }
        return order;
    }

    private static boolean ready(Task task, Map<String, Integer> levels) {
        return task.effects().stream().allMatch(effect -> levels.getOrDefault(effect.capability(), 0) >= effect.from())
                && task.needs().stream().allMatch(need -> levels.getOrDefault(need.capability(), 0) >= need.level());
    }
}
