package org.cxmaturity.model;

/** What a KPI value is held against. */
public enum KpiBasis {
    /** A published benchmark. */
    BENCHMARK,
    /** What the client knows of others. */
    CLIENT,
    /** Its own past. */
    TREND
}
