package org.cxmaturity.roadmap;

/**
 * Chooses actions and places them in quarters. The aims are those of {@link Aim}, each within what those before it leave open. None of
 * them is measured by the means that there are, so that with more means no aim fares worse, unless one before it fares better.
 */
interface Scheduler {
    /** A schedule that keeps every limit and pursues every aim. Where it is proven, there is no other one as good. */
    Schedule schedule(SchedulingProblem problem);

    /** A schedule that keeps every limit and pursues the first aim only: it tells when the target can be reached. */
    Schedule soonest(SchedulingProblem problem);
}
