package org.cxmaturity.speech;

import java.util.List;

/** What a roadmap may bring in money. */
public enum BusinessCaseSentence implements Sentence {
    TITLE,
    SLIDE,
    NEVER("gain", "outlay"),
    PAYS("gain", "outlay", "time", "worst", "best"),
    MONTHS("months"),
    YEARS("years"),
    LOSS("money"),
    GAIN("money"),
    MEANS,
    CUSTOMERS,
    CHURN,
    CHURN_AFTER,
    MARGIN("currency"),
    KEPT,
    MARGIN_KEPT("currency"),
    OUTLAY("currency"),
    OUTLAY_TIME("currency"),
    LEFT("currency"),
    WORST,
    COUNTED,
    BEST,
    TABLE,
    HANGS("currency"),
    COUNTED_ON("amount"),
    FROM_TO("assumption", "worst", "best"),
    ON_CHURN,
    ON_MARGIN,
    ON_OUTLAY;

    private final List<String> names;

    BusinessCaseSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "CASE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
