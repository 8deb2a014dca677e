package org.cxmaturity.model;

/** Anything the rules can match or conclude. */
public sealed interface Fact permits Given, Derived, ActionableFinding, QuestionStake {
    /** A name that stays the same wherever the fact stands: {@code section#key} for what was given, {@code kind#content} for what was concluded. */
    String key();
}
