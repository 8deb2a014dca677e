package org.cxmaturity.model;

/** How much of people's time an action takes, least first; thresholds stand in {@code effort-bands}. */
public enum EffortBand {
    LIGHT,
    MODERATE,
    HEAVY
}
