package org.cxmaturity.speech;

import java.util.List;

/** Why planned actions stand where they do. */
public enum PlaceSentence implements Sentence {
    LATER,
    FORWARD("obstacle"),
    PUT_OFF("obstacle"),
    IN_SPITE("obstacle"),
    BUILDS("action", "levels"),
    RAISES("capability", "level"),
    NO_ROOM("why"),
    PHASES("quarters", "shortest", "why"),
    NEEDS("action"),
    WAITS("actions"),
    FIRST("obstacle"),
    EARLY("obstacle"),
    FULL("quarter"),
    DAYS_NONE("quarter", "needed"),
    DAYS_LEFT("quarter", "needed", "available"),
    MONEY_NONE("quarter", "needed"),
    MONEY_LEFT("quarter", "needed", "available"),
    INSTEAD_TARGET("asked"),
    INSTEAD_LEFT("fitting"),
    INSTEAD_BOTH("asked", "fitting"),
    MORE("number");

    private final List<String> names;

    PlaceSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "PLACE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
