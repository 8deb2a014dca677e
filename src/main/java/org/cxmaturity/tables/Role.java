package org.cxmaturity.tables;

/** What a column is for. */
public enum Role {
    /** The row's id, or any column of a catalogue. */
    ENTRY,
    /** What the row is matched by. */
    CONDITION,
    /** What the row's conclusion is made of. */
    CONCLUSION,
    /** For people. */
    NOTE
}
