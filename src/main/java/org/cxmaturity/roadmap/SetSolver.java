package org.cxmaturity.roadmap;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.cxmaturity.roadmap.Demand.Part;
import org.cxmaturity.roadmap.SmallestSets.Found;

/**
 * Finds the smallest sets of actions by CP-SAT where a target goes by a score: so many sets are enough for a score that growing them
 * one action after the other would not end. One set after the other is asked for, by number of actions, then person-days, then money,
 * then ids; none that holds one found before.
 */
final class SetSolver {
    /** For each question, in the solver's own measure of work: the same on every machine. */
    private static final double MOST_WORK = 4;

    private final SchedulingProblem problem;
    private final CpModel model = new CpModel();
    private final Map<String, BoolVar> chosen = new TreeMap<>();
    private final Map<ActionEffect, List<BoolVar>> had = new HashMap<>();
    private boolean endedEarly;

    /** What to ask of the solver, whose code has to be loaded before. */
    SetSolver(SchedulingProblem problem) {
        this.problem = problem;
        problem.tasks().forEach(task -> chosen.put(task.action(), model.newBoolVar(task.action())));
        problem.tasks().forEach(this::effects);
        problem.tasks().forEach(this::conditions);
        problem.target().forEach(demand -> model.addGreaterOrEqual(sum(demand), demand.needed()));
    }

    Found find() {
        List<Set<String>> found = new ArrayList<>();
        Optional<Set<String>> next = next();
        while (next.isPresent() && found.size() <= SmallestSets.MOST) {
            found.add(next.get());
            model.addLessOrEqual(count(next.get()), next.get().size() - 1L);
            next = next();
        }
        boolean more = found.size() > SmallestSets.MOST;
        return new Found(
                List.copyOf(found.subList(0, Math.min(SmallestSets.MOST, found.size()))), more, !more && endedEarly);
    }

    private Literal chosen(String action) {
        BoolVar variable = chosen.get(action);
        return variable == null ? model.falseLiteral() : variable;
    }

    private LinearExpr count(Set<String> actions) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        actions.forEach(action -> sum.add(chosen(action)));
        return sum.build();
    }

    /** An effect is had by an action that is chosen. */
    private void effects(Task task) {
        for (ActionEffect effect : task.effects()) {
            BoolVar variable = model.newBoolVar(task.action() + " " + effect);
            model.addImplication(variable, chosen(task.action()));
            had.computeIfAbsent(effect, first -> new ArrayList<>()).add(variable);
        }
    }

    /** What has to be chosen besides, which levels have to be there, and from which level an effect is had. */
    private void conditions(Task task) {
        task.after().forEach(first -> model.addImplication(chosen(task.action()), chosen(first)));
        task.needs().forEach(need -> model.addLessOrEqual(chosen(task.action()), there(need)));
        for (ActionEffect effect : task.effects()) {
            if (effect.from() > problem.level(effect.capability())) {
                LinearExpr before = brought(new TargetLevel(effect.capability(), effect.from()), effect.to());
                had.getOrDefault(effect, List.of()).forEach(each -> model.addLessOrEqual(each, before));
            }
        }
    }

    /** How many effects that are had bring about a level without going as far as another one. */
    private LinearExpr brought(TargetLevel level, int below) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        had.forEach((effect, all) -> {
            if (level.isMetBy(effect) && effect.to() < below) {
                all.forEach(sum::add);
            }
        });
        return sum.build();
    }

    private LinearExpr there(TargetLevel level) {
        return problem.level(level.capability()) >= level.level()
                ? LinearExpr.constant(1)
                : brought(level, Integer.MAX_VALUE);
    }

    private LinearExpr sum(Demand demand) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Part part : demand.any()) {
            BoolVar there = model.newBoolVar(part.level() + " there");
            model.addLessOrEqual(there, there(part.level()));
            sum.addTerm(there, part.counts());
        }
        return sum.build();
    }

    /** The smallest set that is left; nothing where there is none, or none was proven to be the smallest in time. */
    private Optional<Set<String>> next() {
        CpModel smaller = model.getClone();
        Set<String> best = null;
        for (ToLongFunction<Task> measure : List.<ToLongFunction<Task>>of(task -> 1, Task::days, Task::cost)) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            problem.tasks().forEach(task -> sum.addTerm(chosen(task.action()), measure.applyAsLong(task)));
            LinearExpr all = sum.build();
            smaller.minimize(all);
            Optional<Set<String>> found = solve(smaller);
            if (found.isEmpty() || endedEarly) {
                return Optional.empty();
            }
            best = found.get();
            Set<String> kept = best;
            smaller.clearObjective();
            smaller.addEquality(
                    all,
                    problem.tasks().stream()
                            .filter(task -> kept.contains(task.action()))
                            .mapToLong(measure)
                            .sum());
        }
        return Optional.ofNullable(best).map(set -> firstById(smaller, set)).filter(set -> !endedEarly);
    }

    /** Of sets that are as small as each other, the one whose ids come first. */
    private Set<String> firstById(CpModel alike, Set<String> found) {
        CpModel others = alike.getClone();
        others.addLessOrEqual(count(found), found.size() - 1L);
        if (solve(others).isEmpty()) {
            return found;
        }
        Set<String> first = found;
        for (String action : chosen.keySet()) {
            CpModel with = alike.getClone();
            with.addEquality(chosen(action), 1);
            Optional<Set<String>> held = first.contains(action) ? Optional.of(first) : solve(with);
            first = held.orElse(first);
            alike.addEquality(chosen(action), held.isPresent() ? 1 : 0);
        }
        return first;
    }

    private Optional<Set<String>> solve(CpModel question) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setCatchSigintSignal(false)
                .setMaxDeterministicTime(MOST_WORK);
        CpSolverStatus status = solver.solve(question);
        if (status == CpSolverStatus.UNKNOWN || status == CpSolverStatus.FEASIBLE) {
            endedEarly = true;
        }
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return Optional.empty();
        }
        Set<String> set = new TreeSet<>();
        chosen.forEach((action, variable) -> {
            if (solver.booleanValue(variable)) {
                set.add(action);
            }
        });
        return Optional.of(set);
    }
}
