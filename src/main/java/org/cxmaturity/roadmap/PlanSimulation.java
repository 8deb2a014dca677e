package org.cxmaturity.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.Assessment.Recommendation;

/** What follows from a schedule, by the tables' effects: levels after each quarter, and what each quarter takes. */
final class PlanSimulation {
    private final SchedulingProblem problem;
    private final Map<String, Integer> starts;
    private final List<Task> chosen;
    /** By the id of a chosen action. */
    private final Map<String, Set<ActionEffect>> holding = new HashMap<>();

    PlanSimulation(SchedulingProblem problem, Map<String, Integer> starts) {
        this.problem = problem;
        this.starts = starts;
        this.chosen = problem.tasks().stream()
                .filter(task -> starts.containsKey(task.action()))
                .sorted(Comparator.comparing(this::start).thenComparing(Task::action))
                .toList();
        chosen.stream()
                .collect(Collectors.groupingBy(this::start, TreeMap::new, Collectors.toList()))
                .forEach(this::begin);
    }

    /** Lets the actions that start in a quarter have their effects; those that start sooner have had theirs. */
    private void begin(int quarter, List<Task> starting) {
        Map<String, Integer> before = levelsBefore(quarter);
        starting.forEach(task -> holding.put(task.action(), effects(task, before)));
    }

    /** What follows from the answer to a problem. */
    static PlanSimulation of(SchedulingProblem problem, Schedule schedule) {
        return new PlanSimulation(schedule.paced(problem), schedule.starts());
    }

    /** The effects that an action has: those whose capability has the level it takes when the action starts. */
    private Set<ActionEffect> effects(Task task, Map<String, Integer> before) {
        EffectClosure closure = new EffectClosure(id -> before.getOrDefault(id, problem.level(id)));
        closure.add(List.of(task), Task::effects);
        return task.effects().stream()
                .filter(effect -> closure.level(effect.capability()) >= effect.from())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private int start(Task task) {
        return starts.getOrDefault(task.action(), 0);
    }

    /** The quarter, from 0, after which an action is finished. */
    int end(Task task) {
        return start(task) + task.quarters() - 1;
    }

    List<Task> chosen() {
        return chosen;
    }

    /** Whether one action starts before another one does, if that does at all. */
    boolean startsBefore(String action, String other) {
        return starts.getOrDefault(action, Integer.MAX_VALUE) < starts.getOrDefault(other, Integer.MAX_VALUE);
    }

    /** The quarter, from 0, in which a chosen action starts. */
    int startOf(String action) {
        return start(problem.task(action));
    }

    /** Whether an action is to be left out. */
    boolean isUnwanted(String action) {
        return problem.wish(action)
                .filter(wish -> wish.kind() == ActionWish.Kind.OUT)
                .isPresent();
    }

    boolean holds(String action) {
        return starts.containsKey(action);
    }

    PlanLimits limits() {
        return problem.limits();
    }

    /** An action of the problem, chosen or not. */
    Task task(String action) {
        return problem.task(action);
    }

    /** The effects that the chosen action really has at its place. */
    Set<ActionEffect> holding(Task task) {
        return holding.getOrDefault(task.action(), Set.of());
    }

    /** The levels brought about before a quarter begins; capabilities that nothing has raised are not in it. */
    Map<String, Integer> levelsBefore(int quarter) {
        Map<String, Integer> levels = new TreeMap<>();
        for (Task task : chosen) {
            if (start(task) + task.quarters() <= quarter) {
                for (ActionEffect effect : holding(task)) {
                    if (effect.to() > problem.level(effect.capability())) {
                        levels.merge(effect.capability(), effect.to(), Math::max);
                    }
                }
            }
        }
        return levels;
    }

    /** The first quarter, from 0, at whose end everything that the target asks is there; the horizon where none is. */
    int reached() {
        for (int quarter = 0; quarter < problem.limits().quarters(); quarter++) {
            Map<String, Integer> levels = levelsBefore(quarter + 1);
            if (problem.target().stream().allMatch(demand -> demand.met(each -> met(each, levels)))) {
                return quarter;
            }
        }
        return problem.limits().quarters();
    }

    private boolean met(TargetLevel demand, Map<String, Integer> levels) {
        return levels.getOrDefault(demand.capability(), problem.level(demand.capability())) >= demand.level();
    }

    long cost(int quarter) {
        return costOf(running(quarter), quarter);
    }

    /** What some of the actions that run in a quarter cost in it. */
    long costOf(List<Task> running, int quarter) {
        return running.stream()
                .mapToLong(task -> task.costIn(quarter - start(task)))
                .sum();
    }

    /** Whether nothing starts before an action but what comes first as well. */
    boolean opens(Task task) {
        return chosen.stream().allMatch(each -> each.first() || start(each) >= start(task));
    }

    /** Whether what an action awaits, as far as it is in the plan, is finished when it starts. */
    boolean keepsItsTurn(Task task) {
        return chosen.stream()
                .filter(each -> task.awaits().contains(each.action()))
                .allMatch(each -> end(each) < start(task));
    }

    /** By how much a quarter spends more than there is for it, or than there is by its end. */
    long overspent(int quarter) {
        return limits().overspent(quarter, cost(quarter), spentBy(quarter));
    }

    /** The money of a quarter and all before it. */
    long spentBy(int quarter) {
        return IntStream.rangeClosed(0, quarter).mapToLong(this::cost).sum();
    }

    int days(int quarter) {
        return daysOf(running(quarter), quarter);
    }

    /** The person-days that some of the actions that run in a quarter take in it. */
    int daysOf(List<Task> running, int quarter) {
        return running.stream()
                .mapToInt(task -> task.daysIn(quarter - start(task)))
                .sum();
    }

    /**
     * Whether an action could start in a quarter by all that comes before it, and would have the effects there that it has at its
     * place, or one that the plan lacks if it is not in it; the turn that obstacles give it counts where it keeps it.
     */
    boolean inOrder(Task task, int start) {
        boolean follows = task.after().stream().allMatch(each -> holds(each) && end(task(each)) < start)
                && task.behind().stream().allMatch(each -> holds(each) && start(task(each)) <= start);
        boolean waits =
                keepsItsTurn(task) && task.awaits().stream().anyMatch(each -> holds(each) && end(task(each)) >= start);
        Map<String, Integer> levels = levelsBefore(start);
        boolean effective = holds(task.action())
                ? holding(task).stream().allMatch(effect -> hadFrom(effect, task, levels))
                : task.effects().stream().anyMatch(effect -> hadFrom(effect, task, levels) && isGain(effect));
        boolean ready = task.needs().stream().allMatch(need -> met(need, levels)) && effective;
        return follows && !waits && ready;
    }

    /** Whether the plan brings about less in the end. */
    private boolean isGain(ActionEffect effect) {
        return effect.to()
                > levelsBefore(limits().quarters())
                        .getOrDefault(effect.capability(), problem.level(effect.capability()));
    }

    /** The levels from which an action that is not in the plan would raise something, as far as they are not there from the start. */
    List<TargetLevel> missing(Task task) {
        return Stream.concat(
                        task.needs().stream(),
                        task.effects().stream()
                                .filter(this::isGain)
                                .map(effect -> new TargetLevel(effect.capability(), effect.from())))
                .filter(level -> problem.level(level.capability()) < level.level())
                .distinct()
                .toList();
    }

    /** The levels above today's that an action at its place has to find, for itself or for the effects that it has. */
    Set<TargetLevel> found(Task task) {
        EffectClosure alone = new EffectClosure(problem::level);
        alone.add(List.of(task), Task::effects);
        Stream<TargetLevel> before = holding(task).stream()
                .filter(effect -> alone.level(effect.capability()) < effect.from())
                .map(effect -> new TargetLevel(effect.capability(), effect.from()));
        return Stream.concat(task.needs().stream(), before)
                .filter(level -> problem.level(level.capability()) < level.level())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether an effect that an action has would still be had with these levels at its start. */
    private boolean hadFrom(ActionEffect effect, Task task, Map<String, Integer> before) {
        EffectClosure closure = new EffectClosure(id -> before.getOrDefault(id, problem.level(id)));
        closure.add(List.of(task), Task::effects);
        return closure.level(effect.capability()) >= effect.from();
    }

    /** The same starts at another end of the ranges of cost and effort. */
    PlanSimulation at(SchedulingProblemBuilder.Figure figure, PossibleActions possible) {
        List<Task> tasks = problem.tasks().stream()
                .map(task -> {
                    Recommendation action = possible.action(task.action());
                    return task.taking(figure.cost(action), figure.days(action));
                })
                .toList();
        return new PlanSimulation(problem.with(tasks), starts);
    }

    /** The actions that run in a quarter. */
    List<Task> running(int quarter) {
        List<Task> running = new ArrayList<>(chosen);
        running.removeIf(task -> quarter < start(task) || quarter > end(task));
        return running;
    }
}
