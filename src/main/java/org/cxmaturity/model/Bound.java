package org.cxmaturity.model;

/** What a fact shows of a capability: facts are bounds, not verdicts (R18). */
public enum Bound {
    /** The capability stands at the level or above it. */
    AT_LEAST,
    /** The capability stands at the level or below it. */
    AT_MOST
}
