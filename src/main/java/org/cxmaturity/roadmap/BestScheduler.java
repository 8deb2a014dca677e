package org.cxmaturity.roadmap;

import org.jspecify.annotations.Nullable;

/** The solver where it can be had, which is found out when a plan is first wanted; else one step after the other. */
final class BestScheduler implements Scheduler {
    private @Nullable Scheduler found;

    @Override
    public Schedule schedule(SchedulingProblem problem) {
        return best().schedule(problem);
    }

    @Override
    public Schedule soonest(SchedulingProblem problem) {
        return best().soonest(problem);
    }

    private synchronized Scheduler best() {
        Scheduler best = found == null ? solverOrGreedy() : found;
        found = best;
        return best;
    }

    /** Whatever keeps machine code from being loaded, a plan can still be made. */
    @SuppressWarnings("IllegalCatch")
    private static Scheduler solverOrGreedy() {
        try {
            return new CpSatScheduler();
        } catch (RuntimeException | LinkageError unavailable) {
            return new GreedyScheduler();
        }
    }
}
