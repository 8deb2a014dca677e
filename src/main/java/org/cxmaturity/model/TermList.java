package org.cxmaturity.model;

/** The lists of words that a profile may use for something and that only the tables know (R34). */
public enum TermList {
    /** The industries that an organisation may work in. */
    INDUSTRIES,
    /** The kinds of technology that it may use. */
    TECHNOLOGY_KINDS,
    /** The channels on which it may meet its customers. */
    CHANNELS,
    /** What service figures may be about: a channel, or all of them together. */
    SERVICE_CHANNELS,
    /** The channels on which nobody waits for a day. */
    CHANNELS_ANSWERED_AT_ONCE
}
