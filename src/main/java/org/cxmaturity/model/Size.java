package org.cxmaturity.model;

/** Size class by headcount, smallest first; the thresholds stand in the table {@code size-classes}. */
public enum Size {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    ENTERPRISE
}
