package org.cxmaturity.roadmap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Schedules without the solver: one action after the other, each as early as limits, prerequisites and levels allow. What obstacles
 * call for goes first, then what the target asks for, then what counts most. It keeps every limit and proves nothing.
 */
final class GreedyScheduler implements Scheduler {
    @Override
    public Schedule schedule(SchedulingProblem problem) {
        return new Schedule(new Timetable(problem).filled(), Optimality.GREEDY);
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        return schedule(problem);
    }

    /** A schedule in the making. */
    private static final class Timetable {
        private final SchedulingProblem problem;
        private final Map<String, Integer> starts = new TreeMap<>();

        Timetable(SchedulingProblem problem) {
            this.problem = problem;
        }

        Map<String, Integer> filled() {
            Set<String> first = new HashSet<>();
            problem.tasks().stream()
                    .filter(task -> task.first())
                    .forEach(task -> withWhatItNeeds(task.action(), first));
            fill(preferred().stream()
                    .filter(task -> first.contains(task.action()))
                    .toList());
            fill(preferred().stream().filter(task -> !task.first()).toList());
            return starts;
        }

        private void withWhatItNeeds(String action, Set<String> all) {
            if (all.add(action)) {
                problem.task(action).after().forEach(each -> withWhatItNeeds(each, all));
            }
        }

        private List<Task> preferred() {
            Set<String> asked = problem.target().stream()
                    .flatMap(demand -> demand.any().stream())
                    .map(TargetLevel::capability)
                    .collect(Collectors.toSet());
            return problem.tasks().stream()
                    .sorted(Comparator.comparing((Task task) ->
                                    task.effects().stream().noneMatch(effect -> asked.contains(effect.capability())))
                            .thenComparing(Task::weight, Comparator.reverseOrder())
                            .thenComparingLong(Task::cost)
                            .thenComparing(Task::action))
                    .toList();
        }

        /** Places what can be placed, again and again, since one action may bring about what another one asks for. */
        private void fill(List<Task> tasks) {
            boolean more = true;
            while (more) {
                more = false;
                for (Task task : tasks) {
                    more |= !starts.containsKey(task.action()) && place(task);
                }
            }
        }

        private boolean place(Task task) {
            for (int start = earliest(task);
                    start + task.quarters() <= problem.limits().quarters();
                    start++) {
                starts.put(task.action(), start);
                PlanSimulation simulation = new PlanSimulation(problem, starts);
                if (sound(task, start, simulation)) {
                    return true;
                }
                starts.remove(task.action());
            }
            return false;
        }

        private int earliest(Task task) {
            return task.behind().stream()
                    .mapToInt(each -> starts.getOrDefault(each, 0))
                    .max()
                    .orElse(0);
        }

        /** Whether the action can stand there, and brings something that the others do not. */
        private boolean sound(Task task, int start, PlanSimulation simulation) {
            boolean inOrder = task.after().stream()
                    .allMatch(each -> starts.containsKey(each) && simulation.end(problem.task(each)) < start);
            Map<String, Integer> before = simulation.levelsBefore(start);
            boolean ready = task.needs().stream()
                    .allMatch(need ->
                            before.getOrDefault(need.capability(), problem.level(need.capability())) >= need.level());
            return inOrder
                    && ready
                    && noneBefore(task, start)
                    && useful(task, simulation)
                    && withinLimits(task, start, simulation);
        }

        /** Whether nothing that may not start before the action does. */
        private boolean noneBefore(Task task, int start) {
            return problem.tasks().stream()
                    .filter(other -> other.behind().contains(task.action()))
                    .allMatch(other -> starts.getOrDefault(other.action(), start) >= start);
        }

        private boolean useful(Task task, PlanSimulation simulation) {
            Map<String, Integer> others = new TreeMap<>(starts);
            others.remove(task.action());
            int end = problem.limits().quarters();
            return !simulation.levelsBefore(end).equals(new PlanSimulation(problem, others).levelsBefore(end));
        }

        private boolean withinLimits(Task task, int start, PlanSimulation simulation) {
            for (int quarter = start; quarter < start + task.quarters(); quarter++) {
                if (!problem.limits()
                        .allows(
                                simulation.cost(quarter),
                                simulation.days(quarter),
                                simulation.running(quarter).size())) {
                    return false;
                }
            }
            return true;
        }
    }
}
