package org.cxmaturity.model;

/** Net promoter score, customer satisfaction, customer effort score, retention rate. */
public enum KpiKind {
    NPS,
    CSAT,
    CES,
    RETENTION
}
