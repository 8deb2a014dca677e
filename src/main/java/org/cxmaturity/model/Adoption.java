package org.cxmaturity.model;

/** How far a technology is in use, from not at all to everywhere it should be. */
public enum Adoption {
    NONE,
    PILOT,
    PARTIAL,
    FULL
}
