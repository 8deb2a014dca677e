package org.cxmaturity.model;

/** What kind of answer a person gave: a level, that they do not know, or that it does not apply. */
public enum Answer {
    KNOWN,
    UNKNOWN,
    NOT_APPLICABLE
}
