package org.cxmaturity.roadmap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Schedules without the solver: one action after the other, each as early as limits, prerequisites and levels allow; what the target
 * asks for goes before the rest. Where that does not bring the target later, what obstacles call for goes first. It keeps every limit
 * and proves nothing: neither that no plan is better, nor that more means would not make a worse one.
 */
final class GreedyScheduler implements Scheduler {
    @Override
    public Schedule schedule(SchedulingProblem problem) {
        Map<String, Integer> free = new Timetable(problem).filled(false);
        Map<String, Integer> first = new Timetable(problem).filled(true);
        boolean later = reached(problem, first) > reached(problem, free);
        return new Schedule(later ? free : first, Optimality.GREEDY);
    }

    private static int reached(SchedulingProblem problem, Map<String, Integer> starts) {
        return new PlanSimulation(problem, starts).reached();
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        return schedule(problem);
    }

    /** A schedule in the making. */
    private static final class Timetable {
        private final SchedulingProblem problem;
        private final Map<String, Integer> starts = new TreeMap<>();
        private final Set<String> opening;

        Timetable(SchedulingProblem problem) {
            this.problem = problem;
            this.opening = problem.tasks().stream()
                    .flatMap(task -> task.behind().stream())
                    .collect(Collectors.toSet());
        }

        /** @param obstaclesFirst whether what obstacles call for is placed before the rest, whatever others may be behind it */
        Map<String, Integer> filled(boolean obstaclesFirst) {
            Set<String> first = new HashSet<>();
            problem.tasks().stream()
                    .filter(task -> obstaclesFirst && task.first())
                    .forEach(task -> withWhatItNeeds(task.action(), first));
            opening.forEach(each -> withWhatItNeeds(each, first));
            fill(preferred().stream()
                    .filter(task -> first.contains(task.action()))
                    .toList());
            fill(preferred());
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
                            .thenComparingInt(Task::rank)
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
                    .mapToInt(each -> starts.getOrDefault(each, problem.limits().quarters()))
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
                    && (opening.contains(task.action()) || useful(task, simulation))
                    && withinLimits(start, simulation);
        }

        private boolean useful(Task task, PlanSimulation simulation) {
            Map<String, Integer> others = new TreeMap<>(starts);
            others.remove(task.action());
            int end = problem.limits().quarters();
            return !simulation.levelsBefore(end).equals(new PlanSimulation(problem, others).levelsBefore(end));
        }

        private boolean withinLimits(int start, PlanSimulation simulation) {
            PlanLimits limits = problem.limits();
            return IntStream.range(start, limits.quarters())
                    .allMatch(quarter -> simulation.overspent(quarter) == 0
                            && (limits.staffDays() == null || simulation.days(quarter) <= limits.staffDays())
                            && (limits.parallel() == null
                                    || simulation.running(quarter).size() <= limits.parallel()));
        }
    }
}
