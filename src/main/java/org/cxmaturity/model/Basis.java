package org.cxmaturity.model;

/** What a capability's level rests on. */
public enum Basis {
    FACTS,
    ANSWERS,
    ABSENCE,
    UNKNOWN
}
