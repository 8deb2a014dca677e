package org.cxmaturity.model;

/** The industry an organisation works in (R26). */
public enum Industry {
    RETAIL,
    HOSPITALITY,
    FINANCE,
    HEALTHCARE,
    PUBLIC_SECTOR,
    TECHNOLOGY,
    OTHER
}
