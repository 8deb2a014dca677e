package org.cxmaturity.explanation;

/** What a node is to the one above it. */
public enum Weight {
    /** Without it the one above would not hold. */
    NEEDED,
    /** One of several, each of which is enough. */
    ONE_OF,
    /** Part of the way that is shown, the shortest; there may be other ways. */
    ON_THE_WAY,
    /** Counted with the others; the one above would hold without this one alone. */
    COUNTED,
    /** Not met: it keeps the organisation below the next stage. */
    HOLDS_BACK,
    /** Keeps something away that would have spoken otherwise. */
    KEEPS_AWAY,
    /** Known, and outranked: it does not count. */
    SET_ASIDE
}
