package org.cxmaturity.roadmap;

/** What is known of a plan's standing among all plans. */
public enum Optimality {
    /** No other plan within the limits is better by the plan's aims: proven. */
    OPTIMAL,
    /** The search ended at its limit: a better plan may exist. */
    BEST_FOUND,
    /** Made without the solver, step by step: it keeps every limit, and a better plan may exist. */
    GREEDY
}
