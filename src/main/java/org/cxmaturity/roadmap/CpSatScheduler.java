package org.cxmaturity.roadmap;

/** Schedules by Google OR-Tools' CP-SAT: one worker and a fixed seed, so that the same problem gives the same schedule. */
final class CpSatScheduler implements Scheduler {
    /** For all aims together, in the solver's own measure of work, not in seconds: the same on every machine. */
    private static final double MOST_WORK = 8;

    private static final int SEED = 1;

    private final double mostWork;
    private final int seed;

    /**
     * Loads the solver.
     *
     * @throws RuntimeException where there is no machine code of it, or a {@link LinkageError} where there is none for this machine
     */
    CpSatScheduler() {
        this(MOST_WORK);
    }

    CpSatScheduler(double mostWork) {
        this(mostWork, SEED);
    }

    CpSatScheduler(double mostWork, int seed) {
        SolverMachineCode.load();
        this.mostWork = mostWork;
        this.seed = seed;
    }

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        return new ScheduleSearch(problem, mostWork, seed).all();
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        return new ScheduleSearch(problem, mostWork, seed).soonest();
    }
}
