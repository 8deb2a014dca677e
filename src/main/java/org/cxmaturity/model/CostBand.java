package org.cxmaturity.model;

/** An action's cost against the budget, least first; thresholds stand in {@code cost-bands}. */
public enum CostBand {
    NO_COST,
    MODEST,
    CONSIDERABLE,
    BEYOND,
    UNSTATED
}
