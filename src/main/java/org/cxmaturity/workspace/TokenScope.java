package org.cxmaturity.workspace;

/** What a token lets a program do. None includes another. */
public enum TokenScope {
    /** See what there is, and have it assessed, explained and planned without a trace. */
    READ,
    /** Take clients on, and change their names and profiles. */
    WRITE,
    /** Put assessments on record. */
    RECORD
}
