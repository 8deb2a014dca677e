package org.cxmaturity.model;

/** How soon data passes a link, slowest first. */
public enum Freshness {
    MANUAL,
    WEEKLY,
    DAILY,
    HOURLY,
    REAL_TIME
}
