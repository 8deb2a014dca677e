package org.cxmaturity.tables;

/** What a test expects something of. */
public enum ExpectationKind {
    /** The stage in a model. */
    STAGE,
    /** The lowest stage that fits what is not evidenced. */
    LOWEST_STAGE,
    /** The highest stage that fits what is not known. */
    HIGHEST_STAGE,
    /** How many of the criteria of the stage in a model are met, essential or not. */
    COMPLETION,
    /** The level of a capability. */
    LEVEL,
    /** A finding is told. */
    FINDING,
    /** A finding is not told. */
    NO_FINDING,
    /** An action is recommended, at a rank where one is stated. */
    ACTION,
    /** An action is not recommended. */
    NO_ACTION,
    /** How soon an action deserves attention. */
    PRIORITY,
    /** What customers will feel of an action, against the time that it takes. */
    WORTH;

    /** Whether it is about a model. */
    public boolean ofModel() {
        return ofStage() || this == COMPLETION;
    }

    /** Whether a stage of a model is expected. */
    public boolean ofStage() {
        return this == STAGE || this == LOWEST_STAGE || this == HIGHEST_STAGE;
    }
}
