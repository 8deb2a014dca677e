package org.cxmaturity.roadmap;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A search by CP-SAT. It settles one aim after the other; in the end it asks whether there is another schedule as good, and if so
 * decides between them by the order of recommendation, so that neither the seed nor the machine decides.
 */
final class ScheduleSearch {
    /** Plans are packings, of which the linear relaxation is a close estimate: the solver should lean on it. */
    private static final int LEAN_ON_LINEAR_RELAXATION = 2;

    /** What one step may use of the work left: so that no aim goes without, though one before it could not be proven. */
    private static final double SHARE = 0.5;

    private final ScheduleModel model;
    private final ScheduleAims aims;
    private final int seed;
    private double workLeft;
    private Map<String, Placed> plan = Map.of();
    private @Nullable Gap gap;

    ScheduleSearch(SchedulingProblem problem, double mostWork, int seed) {
        this.model = new ScheduleModel(problem);
        this.aims = new ScheduleAims(model);
        this.workLeft = mostWork;
        this.seed = seed;
    }

    Schedule soonest() {
        aims.wishes().ifPresent(this::pursue);
        pursue(aims.target());
        return found();
    }

    Schedule all() {
        for (Supplier<Optional<Objective>> each : aims.choosing()) {
            each.get().ifPresent(this::pursue);
        }
        if (gap == null && isNone(model.withoutChoice(plan.keySet()))) {
            model.choose(plan.keySet());
        }
        pursue(aims.start());
        if (gap == null) {
            decide();
        }
        return found();
    }

    private Schedule found() {
        return new Schedule(plan, gap == null ? Optimality.OPTIMAL : Optimality.BEST_FOUND, gap);
    }

    /** A schedule without actions keeps every limit, so that there always is one. */
    private boolean pursue(Objective aim) {
        model.pursue(aim);
        CpSolver solver = solver();
        CpSolverStatus status = solver.solve(model.model());
        workLeft -= solver.response().getDeterministicTime();
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        if (!found && status != CpSolverStatus.UNKNOWN) {
            throw new IllegalStateException("the solver says " + status + " of " + aim.aim());
        }
        long value = found ? Math.round(solver.objectiveValue()) : 0;
        if (found) {
            plan = model.places(solver);
            model.settle(aim, value, solver);
        }
        if (status != CpSolverStatus.OPTIMAL && gap == null) {
            gap = gap(aim.aim(), value, Math.round(solver.bestObjectiveBound()));
        }
        return status == CpSolverStatus.OPTIMAL;
    }

    private Gap gap(Aim aim, long value, long bound) {
        return switch (aim) {
            // Whatever is not known of the wishes leaves open how soon the target can be reached.
            case WISHES -> new Gap(Aim.TARGET, aims.reached(0), 1);
            case TARGET -> new Gap(aim, aims.reached(value), aims.reached(bound));
            default -> new Gap(aim, value, bound);
        };
    }

    /** Decides between schedules that are as good as each other, if there are several. */
    private void decide() {
        if (plan.isEmpty() || isNone(model.without(plan))) {
            return;
        }
        for (List<ActionVariables> part : aims.ranked()) {
            if (!pursue(aims.rank(part))) {
                return;
            }
            model.fix(part, plan);
        }
    }

    /** Whether it is proven that there is no schedule of that kind. */
    private boolean isNone(CpModel others) {
        CpSolver solver = solver();
        CpSolverStatus status = solver.solve(others);
        workLeft -= solver.response().getDeterministicTime();
        return status == CpSolverStatus.INFEASIBLE;
    }

    private CpSolver solver() {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(seed)
                .setLinearizationLevel(LEAN_ON_LINEAR_RELAXATION)
                // Or Ctrl-C, instead of ending the program, brings the solver down or is lost on it.
                .setCatchSigintSignal(false)
                .setMaxDeterministicTime(Math.max(0, workLeft * SHARE));
        return solver;
    }
}
