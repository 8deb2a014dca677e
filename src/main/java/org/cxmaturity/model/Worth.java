package org.cxmaturity.model;

/** What customers will feel of an action, against the time that it takes. */
public enum Worth {
    /** Felt, and soon done. */
    QUICK_WIN,
    /** Felt strongly, and a large piece of work. */
    BIG_BET,
    /** Worth doing beside larger work. */
    FILL_IN,
    /** A large effort, of which customers will feel little. */
    MONEY_PIT
}
