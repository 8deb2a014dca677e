package org.cxmaturity.tables;

/** How many rows of a table may match one case: at most one, or any number. */
public enum HitPolicy {
    UNIQUE,
    COLLECT
}
