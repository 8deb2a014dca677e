package org.cxmaturity.model;

import java.util.List;

/** The three ways to read what is not known (R15): lowest, as stated, highest. */
public enum Reading {
    LOWEST,
    STATED,
    HIGHEST;

    private static final List<Reading> ALL = List.of(values());

    /** All three. */
    public static List<Reading> all() {
        return ALL;
    }
}
