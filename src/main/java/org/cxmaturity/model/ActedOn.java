package org.cxmaturity.model;

/** How often feedback leads to action, from least to most often. */
public enum ActedOn {
    NEVER,
    SOMETIMES,
    MOSTLY,
    ALWAYS
}
