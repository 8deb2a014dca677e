package org.cxmaturity.model;

import java.util.Locale;

/** What a capability's level rests on. */
public enum Basis {
    /** Facts alone, or a bound that they set against what was answered. */
    FACTS,
    /** Answers, inside what facts show. */
    ANSWERS,
    /** Nothing shows that there is any of it. */
    UNKNOWN,
    /** There is no level: the capability does not apply. */
    NOT_APPLICABLE,
    /** Assumed: what actions would bring about. */
    PROJECTED;

    private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The basis as results name it, such as {@code facts}. */
    public String word() {
        return word;
    }
}
