package org.cxmaturity.speech;

import java.util.List;

/** Money, days and quarters. */
public enum AmountSentence implements Sentence {
    MONEY("currency", "amount"),
    UP_TO("amount"),
    UNDER("amount"),
    ABOUT("amount"),
    NO_OUTLAY,
    NO_DAYS,
    DAYS("days"),
    QUARTERS("quarters"),
    ACTIONS("actions"),
    A_QUARTER("amount"),
    ALL_QUARTERS("amount"),
    AT_A_TIME("actions"),
    THOUSANDS("number"),
    MILLIONS("number"),
    BILLIONS("number"),
    QUARTER("quarter"),
    QUARTER_SPAN("first", "last");

    private final List<String> names;

    AmountSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "AMOUNT-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
