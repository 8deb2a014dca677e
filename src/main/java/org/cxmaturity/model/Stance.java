package org.cxmaturity.model;

/** What obstacles do to an action's turn: bring it forward, leave it, or put it off. */
public enum Stance {
    ADVANCE,
    NEUTRAL,
    DEFER
}
