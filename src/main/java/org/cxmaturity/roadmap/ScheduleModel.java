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
                .forEach(task -> variablesByAction.put(task.action(), new ActionVariables(model, task, horizon)));
        this.effects = new EffectModel(model, problem, variablesByAction);
        variablesByAction.values().forEach(this::order);
        variablesByAction.values().forEach(this::behind);
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
                for (int quarter = 0; quarter < variables.started().length; quarter++) {
                    model.addLessOrEqual(variables.startedBy(quarter), before.finishedBefore(quarter));
                }
            }
        }
        for (TargetLevel need : variables.task().needs()) {
            for (int quarter = 0; quarter < variables.started().length; quarter++) {
                model.addLessOrEqual(variables.started()[quarter], effects.raised(need, quarter));
            }
        }
    }

    /** An action does not start before what it is behind. */
    private void behind(ActionVariables later) {
        for (String id : later.task().behind()) {
            ActionVariables first = variablesByAction.get(id);
            for (int quarter = 0; quarter < later.started().length; quarter++) {
                model.addLessOrEqual(
                        later.startedBy(quarter), first == null ? LinearExpr.constant(0) : first.startedBy(quarter));
            }
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
                for (int nth = 0; nth < each.task().quarters(); nth++) {
                    int start = quarter - nth;
                    if (start >= 0 && start < each.started().length) {
                        sum.addTerm(each.started()[start], taken.in(each.task(), nth));
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
                for (int start = 0; start < each.started().length; start++) {
                    spent.addTerm(each.started()[start], each.task().costOf(quarter - start + 1));
                }
            }
            Long saved = limits.moneyBy(quarter);
            model.addLessOrEqual(spent, saved == null ? Long.MAX_VALUE : saved);
        }
    }

    Map<String, Integer> starts(CpSolver solver) {
        Map<String, Integer> found = new HashMap<>();
        for (ActionVariables each : actions()) {
            for (int quarter = 0; quarter < each.started().length; quarter++) {
                if (solver.booleanValue(each.started()[quarter])) {
                    found.put(each.task().action(), quarter);
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
    void fix(Collection<ActionVariables> actions, Map<String, Integer> starts) {
        for (ActionVariables each : actions) {
            Integer start = starts.get(each.task().action());
            model.addEquality(start == null ? each.chosen() : each.started()[start], start == null ? 0 : 1);
        }
    }

    /** The same with one schedule ruled out. The aim pursued last still guides the search. */
    CpModel without(Map<String, Integer> starts) {
        return but(actions().stream()
                .map(each -> {
                    Integer start = starts.get(each.task().action());
                    return start == null ? each.chosen() : each.started()[start].not();
                })
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
