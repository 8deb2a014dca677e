package org.cxmaturity.model;

/** How ready an organisation is to change, least ready first. */
public enum Readiness {
    LOW,
    MEDIUM,
    HIGH
}
