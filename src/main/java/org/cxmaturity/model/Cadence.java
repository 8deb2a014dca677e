package org.cxmaturity.model;

/** How often something is done, from least to most often. */
public enum Cadence {
    NEVER,
    AD_HOC,
    YEARLY,
    QUARTERLY,
    MONTHLY,
    WEEKLY,
    CONTINUOUS
}
