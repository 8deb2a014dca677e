package org.cxmaturity.roadmap;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Map;

/** Schedules by Google OR-Tools' CP-SAT: one worker and a fixed seed, so that the same problem gives the same schedule. */
final class CpSatScheduler implements Scheduler {
    /** In the solver's own measure of work, not in seconds: the same on every machine. */
    private static final double MOST_WORK = 10;

    private static final int SEED = 1;

    /** Plans are packings, of which the linear relaxation is a close estimate: the solver should lean on it. */
    private static final int LEAN_ON_LINEAR_RELAXATION = 2;

    private final double mostWork;

    /**
     * Loads the solver.
     *
     * @throws RuntimeException where there is no machine code of it, or a {@link LinkageError} where there is none for this machine
     */
    CpSatScheduler() {
        this(MOST_WORK);
    }

    CpSatScheduler(double mostWork) {
        SolverMachineCode.load();
        this.mostWork = mostWork;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        ScheduleModel model = new ScheduleModel(problem);
        return pursue(model, model.aims());
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        ScheduleModel model = new ScheduleModel(problem);
        return pursue(model, model.aims().subList(0, 1));
    }

    /** Settles one aim after the other. A schedule without actions keeps every limit, so that there always is one. */
    private Schedule pursue(ScheduleModel model, List<Objective> aims) {
        Map<String, Integer> starts = Map.of();
        Optimality proof = Optimality.OPTIMAL;
        for (Objective aim : aims) {
            model.pursue(aim);
            CpSolver solver = new CpSolver();
            solver.getParameters()
                    .setNumWorkers(1)
                    .setRandomSeed(SEED)
                    .setLinearizationLevel(LEAN_ON_LINEAR_RELAXATION)
                    // Or Ctrl-C, instead of ending the program, brings the solver down or is lost on it.
                    .setCatchSigintSignal(false)
                    .setMaxDeterministicTime(mostWork);
            CpSolverStatus status = solver.solve(model.model());
            if (status != CpSolverStatus.OPTIMAL) {
                proof = Optimality.BEST_FOUND;
            }
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                starts = model.starts(solver);
                model.settle(aim, Math.round(solver.objectiveValue()), solver);
            } else if (status != CpSolverStatus.UNKNOWN) {
                throw new IllegalStateException("the solver says " + status + " of " + aim);
            }
        }
        return new Schedule(starts, proof);
    }
}
