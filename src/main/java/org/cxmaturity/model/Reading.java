package org.cxmaturity.model;

import java.util.List;

/**
 * The ways to read what is not known or not shown (R15): only what is evidenced, the lowest, as stated, the highest. None gives a
 * lower stage than the one before it.
 */
public enum Reading {
    /** Only evidenced levels count, for every criterion. */
    EVIDENCED,
    /** Only evidenced levels count where a criterion demands evidence. */
    LOWEST,
    /** Claims are taken at their word, and what is unknown is not there. */
    STATED,
    /** What is unknown is there. */
    HIGHEST;

    private static final List<Reading> ALL = List.of(values());

    /** All of them. */
    public static List<Reading> all() {
        return ALL;
    }
}
