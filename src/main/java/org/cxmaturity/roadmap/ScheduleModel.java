package org.cxmaturity.roadmap;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.roadmap.ActionVariables.Place;

/** A problem in CP-SAT's terms: for each action whether it is chosen, and for each action and quarter whether it starts there. */
final class ScheduleModel {
    private final SchedulingProblem problem;
    private final int horizon;
    private final CpModel model = new CpModel();
    private final Map<String, ActionVariables> variablesByAction = new TreeMap<>();
    private final EffectModel effects;

    ScheduleModel(SchedulingProblem problem) {
        this.problem = problem;
        this.horizon = problem.limits().quarters();
        problem.tasks().stream()
                .filter(task -> task.fits(problem.limits()))
                .forEach(task -> variablesByAction.put(task.action(), ActionVariables.of(model, task, horizon)));
        this.effects = new EffectModel(model, problem, variablesByAction);
        variablesByAction.values().forEach(this::order);
        variablesByAction.values().forEach(this::behind);
        problem.wishes().forEach(this::ruleOut);
        limits();
    }

    CpModel model() {
        return model;
    }

    SchedulingProblem problem() {
        return problem;
    }

    EffectModel effects() {
        return effects;
    }

    /** The actions that could be done if they were alone. */
    Collection<ActionVariables> actions() {
        return variablesByAction.values();
    }

    /** What comes after an action is chosen with it, and starts once it is finished. */
    private void order(ActionVariables variables) {
        for (String id : variables.task().after()) {
            ActionVariables before = variablesByAction.get(id);
            if (before == null) {
                model.addEquality(variables.chosen(), 0);
            } else {
                model.addImplication(variables.chosen(), before.chosen());
                for (int quarter = 0; quarter <= variables.lastStart(); quarter++) {
                    model.addLessOrEqual(variables.startedBy(quarter), before.finishedBefore(quarter));
                }
            }
        }
        for (TargetLevel need : variables.task().needs()) {
            for (Place place : variables.places()) {
                model.addLessOrEqual(place.taken(), effects.raised(need, place.start()));
            }
        }
    }

    /** An action does not start before what it is behind. */
    private void behind(ActionVariables later) {
        for (String id : later.task().behind()) {
            ActionVariables first = variablesByAction.get(id);
            for (int quarter = 0; quarter <= later.lastStart(); quarter++) {
                model.addLessOrEqual(
                        later.startedBy(quarter), first == null ? LinearExpr.constant(0) : first.startedBy(quarter));
            }
        }
    }

    /** An action is left out, or does not start sooner, where that is wanted. */
    private void ruleOut(ActionWish wish) {
        ActionVariables variables = variablesByAction.get(wish.action());
        if (variables != null) {
            variables.places().stream()
                    .filter(place -> wish.rulesOut(place.start()))
                    .forEach(place -> model.addEquality(place.taken(), 0));
        }
    }

    private void limits() {
        PlanLimits limits = problem.limits();
        if (limits.moneyBy(0) != null) {
            saved(limits);
        } else if (limits.budget() != null) {
            limit(limits.budget(), Task::costIn);
        }
        if (limits.staffDays() != null) {
            limit(limits.staffDays(), Task::daysIn);
        }
        if (limits.parallel() != null) {
            limit(limits.parallel(), (task, quarter) -> 1);
        }
    }

    /** What an action takes in its n-th quarter. */
    private interface Taken {
        long in(Task task, int quarter);
    }

    /** A limit on every quarter; and on all of them together, which says nothing new but lets the solver prove sooner. */
    private void limit(long most, Taken taken) {
        LinearExprBuilder all = LinearExpr.newBuilder();
        for (ActionVariables each : actions()) {
            long whole = 0;
            for (int nth = 0; nth < each.task().quarters(); nth++) {
                whole += taken.in(each.task(), nth);
            }
            all.addTerm(each.chosen(), whole);
        }
        model.addLessOrEqual(all, Math.multiplyExact(most, (long) horizon));
        for (int quarter = 0; quarter < horizon; quarter++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (ActionVariables each : actions()) {
                for (Place place : each.places()) {
                    if (place.start() <= quarter && quarter < place.free()) {
                        sum.addTerm(place.taken(), taken.in(place.task(), quarter - place.start()));
                    }
                }
            }
            model.addLessOrEqual(sum, most);
        }
    }

    /** By no quarter's end more is spent than there is by then. */
    private void saved(PlanLimits limits) {
        for (int quarter = limits.budgetTotal() == null ? 0 : horizon - 1; quarter < horizon; quarter++) {
            LinearExprBuilder spent = LinearExpr.newBuilder();
            for (ActionVariables each : actions()) {
                for (Place place : each.places()) {
                    spent.addTerm(place.taken(), place.task().costOf(quarter - place.start() + 1));
                }
            }
            Long saved = limits.moneyBy(quarter);
            model.addLessOrEqual(spent, saved == null ? Long.MAX_VALUE : saved);
        }
    }

    Map<String, Placed> places(CpSolver solver) {
        Map<String, Placed> found = new HashMap<>();
        for (ActionVariables each : actions()) {
            for (Place place : each.places()) {
                if (solver.booleanValue(place.taken())) {
                    found.put(
                            each.task().action(),
                            new Placed(place.start(), place.task().quarters()));
                }
            }
        }
        return found;
    }

    void pursue(Objective aim) {
        model.clearObjective();
        if (aim.most()) {
            model.maximize(aim.measure());
        } else {
            model.minimize(aim.measure());
        }
    }

    /** Holds on to what an aim reached, and starts the next search from there. */
    void settle(Objective aim, long value, CpSolver solver) {
        if (aim.most()) {
            model.addGreaterOrEqual(aim.measure(), value);
        } else {
            model.addLessOrEqual(aim.measure(), value);
        }
        hint(solver);
    }

    /** Places actions as a schedule does, for good. */
    void fix(Collection<ActionVariables> actions, Map<String, Placed> plan) {
        for (ActionVariables each : actions) {
            each.in(plan)
                    .ifPresentOrElse(
                            place -> model.addEquality(place.taken(), 1), () -> model.addEquality(each.chosen(), 0));
        }
    }

    /** The same with one schedule ruled out. The aim pursued last still guides the search. */
    CpModel without(Map<String, Placed> plan) {
        return but(actions().stream()
                .map(each -> each.in(plan).map(place -> place.taken().not()).orElse(each.chosen()))
                .toList());
    }

    /** The same with one choice of actions ruled out, whenever they start. */
    CpModel withoutChoice(Set<String> chosen) {
        return but(actions().stream()
                .map(each ->
                        chosen.contains(each.task().action()) ? each.chosen().not() : each.chosen())
                .toList());
    }

    private CpModel but(List<Literal> otherwise) {
        CpModel other = model.getClone();
        other.clearHints();
        other.addBoolOr(otherwise);
        return other;
    }

    /** Chooses actions, and no others, for good. */
    void choose(Set<String> chosen) {
        actions()
                .forEach(each -> model.addEquality(
                        each.chosen(), chosen.contains(each.task().action()) ? 1 : 0));
    }

    private void hint(CpSolver solver) {
        model.clearHints();
        List<Long> solution = solver.response().getSolutionList();
        for (int at = 0; at < solution.size(); at++) {
            model.getBuilder().getSolutionHintBuilder().addVars(at).addValues(solution.get(at));
        }
    }
}
