package org.cxmaturity.speech;

import java.util.List;

/** Why recommended actions are not planned. */
public enum LeftOutSentence implements Sentence {
    QUARTERS("needed", "available"),
    TOTAL("needed", "available"),
    SAVED("needed", "available"),
    BUDGET("needed", "available"),
    BUDGET_OVER("needed", "quarters", "available"),
    DAYS("needed", "available"),
    DAYS_OVER("needed", "quarters", "available"),
    AFTER("actions", "number"),
    NO_ROOM("why"),
    NO_ROOM_INSTEAD("why", "instead"),
    EVERY_QUARTER,
    LATE("action", "quarter", "quarters"),
    MEANS,
    RAISES_NOTHING,
    COVERED("actions", "number"),
    UNFOUNDED("levels"),
    SEARCH,
    LEVEL_AT("capability", "level");

    private final List<String> names;

    LeftOutSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "LEFT-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
