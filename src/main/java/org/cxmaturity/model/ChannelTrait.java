package org.cxmaturity.model;

import java.util.List;

/** What a channel may or may not do; how many of the live channels do it is a fact of its own. */
public enum ChannelTrait {
    CONTENT_SHARED,
    CONSISTENT_MESSAGE,
    PREFERENCE_AWARE,
    MOBILE_ACCESSIBLE;

    private static final List<ChannelTrait> ALL = List.of(values());

    /** All of them. */
    public static List<ChannelTrait> all() {
        return ALL;
    }
}
