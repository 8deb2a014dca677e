package org.cxmaturity.tables;

/** What a test expects something of. */
public enum ExpectationKind {
    /** The stage in a model. */
    STAGE,
    /** The lowest stage that fits what is not evidenced. */
    LOWEST_STAGE,
    /** The highest stage that fits what is not known. */
    HIGHEST_STAGE,
    /** The level of a capability. */
    LEVEL,
    /** A finding is told. */
    FINDING,
    /** A finding is not told. */
    NO_FINDING,
    /** An action is recommended, at a rank where one is stated. */
    ACTION,
    /** An action is not recommended. */
    NO_ACTION;

    /** Whether it is about a model. */
    public boolean ofModel() {
        return this == STAGE || this == LOWEST_STAGE || this == HIGHEST_STAGE;
    }
}
