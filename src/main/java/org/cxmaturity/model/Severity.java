package org.cxmaturity.model;

/** How severe a silo is, mildest first. */
public enum Severity {
    LOW,
    MODERATE,
    HIGH
}
