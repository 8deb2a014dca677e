package org.cxmaturity.model;

/** What the figures of an action grow with; by how much stands in the catalogue {@code scaling}. */
public enum Growth {
    /** It takes the same everywhere. */
    NOTHING,
    /** More people mean more systems, departments and ways, though not in proportion. */
    SIZE,
    /** Each person takes part: training, coaching. */
    HEADS
}
