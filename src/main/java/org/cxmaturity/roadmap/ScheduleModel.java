package org.cxmaturity.roadmap;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        limits();
        variablesByAction.values().forEach(this::behind);
    }

    CpModel model() {
        return model;
    }

    /** The aims, in the order of their rank; the first is all that {@link Scheduler#soonest} pursues. */
    List<Objective> aims() {
        long demands = problem.target().size() + 1L;
        LinearExprBuilder soon = LinearExpr.newBuilder().add(effects.met()).addTerm(effects.reached(), demands);
        LinearExprBuilder least = LinearExpr.newBuilder();
        LinearExprBuilder early = LinearExpr.newBuilder();
        long tie = problem.tasks().size();
        long ties = tie * tie + 1;
        long days = problem.tasks().stream().mapToLong(Task::days).sum() + 1;
        for (ActionVariables each : variablesByAction.values()) {
            Task task = each.task();
            soon.addTerm(each.chosen(), task.first() ? demands * (horizon + 1) : 0);
            least.addTerm(each.chosen(), (task.cost() * days + task.days()) * ties - tie);
            for (int quarter = 0; quarter < each.started().length; quarter++) {
                early.addTerm(each.started()[quarter], quarter * (task.weight() * ties * horizon + tie));
            }
            tie--;
        }
        return List.of(
                new Objective(true, false, soon.build()),
                new Objective(true, false, effects.gain()),
                new Objective(false, true, least.build()),
                new Objective(false, false, early.build()));
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

    /** An action does not start before what comes first, as far as that is chosen. */
    private void behind(ActionVariables later) {
        for (String id : later.task().behind()) {
            ActionVariables first = variablesByAction.get(id);
            for (int quarter = 0; first != null && quarter + 1 < first.started().length; quarter++) {
                LinearExprBuilder unlessWaiting = LinearExpr.newBuilder().add(1);
                for (int after = quarter + 1; after < first.started().length; after++) {
                    unlessWaiting.addTerm(first.started()[after], -1);
                }
                model.addLessOrEqual(later.startedBy(quarter), unlessWaiting.build());
            }
        }
    }

    private void limits() {
        PlanLimits limits = problem.limits();
        if (limits.budget() != null) {
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
        for (ActionVariables each : variablesByAction.values()) {
            long whole = 0;
            for (int nth = 0; nth < each.task().quarters(); nth++) {
                whole += taken.in(each.task(), nth);
            }
            all.addTerm(each.chosen(), whole);
        }
        model.addLessOrEqual(all, Math.multiplyExact(most, (long) horizon));
        for (int quarter = 0; quarter < horizon; quarter++) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (ActionVariables each : variablesByAction.values()) {
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

    Map<String, Integer> starts(CpSolver solver) {
        Map<String, Integer> found = new HashMap<>();
        for (ActionVariables each : variablesByAction.values()) {
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
        model.addEquality(aim.measure(), value);
        if (aim.choosing()) {
            variablesByAction
                    .values()
                    .forEach(each -> model.addEquality(each.chosen(), solver.booleanValue(each.chosen()) ? 1 : 0));
        }
        model.clearHints();
        List<Long> solution = new ArrayList<>(solver.response().getSolutionList());
        for (int at = 0; at < solution.size(); at++) {
            model.getBuilder().getSolutionHintBuilder().addVars(at).addValues(solution.get(at));
        }
    }
}
