package org.cxmaturity.model;

import java.util.Locale;

/** What a fact shows of a capability: facts are bounds, not verdicts (R18). */
public enum Bound {
    /** The capability stands at the level or above it. */
    AT_LEAST,
    /** The capability stands at the level or below it. */
    AT_MOST;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The bound as keys name it, such as {@code at-least}. */
    public String word() {
        return word;
    }

    /** The bound inside a sentence, such as {@code at least}. */
    public String words() {
        return word.replace('-', ' ');
    }
}
