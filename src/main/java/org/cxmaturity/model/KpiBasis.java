package org.cxmaturity.model;

/** What a KPI value is held against: a published benchmark, or its own past. */
public enum KpiBasis {
    BENCHMARK,
    TREND
}
