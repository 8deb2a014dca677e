package org.cxmaturity.model;

/** How a maturity model places organisations on its stages. */
public enum Placing {
    /** On the highest stage of which, and below which, nothing essential is missing (R14). */
    GATED,
    /** On the highest stage whose threshold the model's score reaches. */
    SCORE
}
