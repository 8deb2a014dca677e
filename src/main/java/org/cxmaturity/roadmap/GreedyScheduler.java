package org.cxmaturity.roadmap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Schedules without the solver: one action after the other, each as early as limits, prerequisites and levels allow; what the target
 * asks for goes before the rest. Where that does not bring the target later, what obstacles call for goes first. It keeps every limit
 * and proves nothing: neither that no plan is better, nor that more means would not make a worse one.
 */
final class GreedyScheduler implements Scheduler {
    @Override
    public Schedule schedule(SchedulingProblem problem) {
        Schedule free = new Timetable(problem).filled(false);
        Schedule first = new Timetable(problem).filled(true);
        boolean later = PlanSimulation.of(problem, first).reached()
                > PlanSimulation.of(problem, free).reached();
        return later ? free : first;
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        return schedule(problem);
    }

    /** A schedule in the making. */
    private static final class Timetable {
        private final SchedulingProblem problem;
        private final Map<String, Placed> places = new TreeMap<>();
        private final Set<String> opening;

        Timetable(SchedulingProblem problem) {
            this.problem = problem;
            this.opening = Stream.concat(
                            problem.tasks().stream().flatMap(task -> task.behind().stream()),
                            problem.tasks().stream().map(Task::action).filter(this::isAskedFor))
                    .collect(Collectors.toSet());
        }

        private boolean isAskedFor(String action) {
            return problem.wish(action).filter(ActionWish::asks).isPresent();
        }

        /** @param obstaclesFirst whether what obstacles call for is placed before the rest, whatever others may be behind it */
        Schedule filled(boolean obstaclesFirst) {
            Set<String> first = new HashSet<>();
            problem.tasks().stream()
                    .filter(task -> obstaclesFirst && task.first())
                    .forEach(task -> withWhatItNeeds(task.action(), first));
            opening.forEach(each -> withWhatItNeeds(each, first));
            fill(preferred().stream()
                    .filter(task -> first.contains(task.action()))
                    .toList());
            fill(preferred());
            return schedule();
        }

        private void withWhatItNeeds(String action, Set<String> all) {
            if (all.add(action)) {
                problem.task(action).after().forEach(each -> withWhatItNeeds(each, all));
            }
        }

        private List<Task> preferred() {
            Set<String> asked = problem.target().stream()
                    .flatMap(demand -> demand.levels().stream())
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
                    more |= !places.containsKey(task.action()) && place(task);
                }
            }
        }

        private Schedule schedule() {
            return new Schedule(places, Optimality.GREEDY);
        }

        /** At the quickest pace at which there is room for it. */
        private boolean place(Task task) {
            return task.paces(problem.limits().quarters()).stream().anyMatch(this::placeAtItsPace);
        }

        private boolean placeAtItsPace(Task task) {
            for (int start = earliest(task);
                    start + task.quarters() <= problem.limits().quarters();
                    start++) {
                places.put(task.action(), new Placed(start, task.quarters()));
                if (sound(task, start, PlanSimulation.of(problem, schedule()))) {
                    return true;
                }
                places.remove(task.action());
            }
            return false;
        }

        private int earliest(Task task) {
            int wanted = problem.wish(task.action()).map(ActionWish::quarter).orElse(0);
            int behind = task.behind().stream()
                    .mapToInt(each -> Optional.ofNullable(places.get(each))
                            .map(Placed::start)
                            .orElse(problem.limits().quarters()))
                    .max()
                    .orElse(0);
            return Math.max(behind, Math.max(0, wanted - 1));
        }

        /** Whether the action can stand there, and brings something that the others do not. */
        private boolean sound(Task task, int start, PlanSimulation simulation) {
            boolean inOrder = task.after().stream()
                    .allMatch(each -> places.containsKey(each) && simulation.end(simulation.task(each)) < start);
            Map<String, Integer> before = simulation.levelsBefore(start);
            boolean ready = task.needs().stream()
                    .allMatch(need ->
                            before.getOrDefault(need.capability(), problem.level(need.capability())) >= need.level());
            return inOrder
                    && ready
                    && problem.wish(task.action())
                            .filter(wish -> wish.rulesOut(start))
                            .isEmpty()
                    && (opening.contains(task.action()) || useful(task, simulation))
                    && withinLimits(start, simulation);
        }

        private boolean useful(Task task, PlanSimulation simulation) {
            Map<String, Placed> others = new TreeMap<>(places);
            others.remove(task.action());
            int end = problem.limits().quarters();
            PlanSimulation without = PlanSimulation.of(problem, new Schedule(others, Optimality.GREEDY));
            return !simulation.levelsBefore(end).equals(without.levelsBefore(end));
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
