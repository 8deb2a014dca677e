package org.cxmaturity.tables;

/** What other languages make of a text column. */
public enum Telling {
    /** Whoever reads a result in another language reads it in that one. */
    ALWAYS,
    /** It may stay as it is: a document is called what it is called. */
    MAY_STAY,
    /** No client reads it, or it is no text. */
    NEVER
}
