package org.cxmaturity.model;

/**
 * Whom an organisation serves (R26). Where it serves several, advice speaks to the first of them in this order: those who can least
 * choose come before those who can go elsewhere.
 */
public enum Served {
    PATIENTS,
    CITIZENS,
    MEMBERS,
    CONSUMERS,
    BUSINESSES
}
