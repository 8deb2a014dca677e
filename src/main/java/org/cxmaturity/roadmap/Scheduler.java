package org.cxmaturity.roadmap;

/**
 * Chooses actions and places them in quarters. The aims, each within what those before it leave open: as many as possible of the
 * actions that obstacles call for first; the target stage soonest, or as much as possible of what it asks; the greatest gain; the least
 * money, then the fewest person-days; the earliest start, weightier actions before others; among equals, the actions whose ids come
 * first.
 */
interface Scheduler {
    /** A schedule that keeps every limit and pursues every aim. */
    Schedule schedule(SchedulingProblem problem);

    /** A schedule that keeps every limit and pursues the first two aims only: it tells when the target can be reached. */
    Schedule soonest(SchedulingProblem problem);
}
