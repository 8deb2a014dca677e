package org.cxmaturity.model;

/** How soon an action deserves attention, soonest first. */
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
