package org.cxmaturity.model;

/** What two departments keep apart. */
public enum SiloKind {
    DATA,
    GOALS,
    PROCESS
}
