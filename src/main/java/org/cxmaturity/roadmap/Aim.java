package org.cxmaturity.roadmap;

/** What a plan aims at, the first before the second, and so on (R29). */
public enum Aim {
    /** As much as can be of what is wanted of single actions. */
    WISHES,
    /** The target stage soonest. */
    TARGET,
    /** The most gain by the plan's end: what answers the obstacles that are answered first, then as much as possible of what the target asks, then levels. */
    GAIN,
    /** What obstacles call for earliest, and what they put off after it. */
    OBSTACLES,
    /** The least money, then the fewest person-days. */
    COST,
    /** The earliest start, what customers feel more before the rest. */
    START,
    /** The order of recommendation. */
    RANK
}
