package org.cxmaturity.model;

/** How much an action is expected to move the customer's experience, least first. */
public enum Impact {
    LOW,
    MEDIUM,
    HIGH
}
