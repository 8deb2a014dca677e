package org.cxmaturity.model;

/** Whether chance alone, in who happened to answer, may account for a difference between KPI values. */
public enum Chance {
    /** The difference lies beyond the sampling error. */
    EXCLUDED,
    /** It lies within. */
    POSSIBLE,
    /** The sampling error is not known, because the number of responses or the scale is not stated. */
    UNKNOWN
}
