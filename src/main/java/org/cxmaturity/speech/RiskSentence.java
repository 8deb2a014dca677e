package org.cxmaturity.speech;

import java.util.List;

/** What may go wrong with a roadmap. */
public enum RiskSentence implements Sentence {
    TITLE,
    COST,
    COST_MEANS("cost", "days", "costs", "dayshigh"),
    KEPT,
    BROKEN("limits"),
    BUDGET("quarters"),
    TIME("quarters"),
    LATE,
    NEVER("target"),
    LATER("target", "quarter"),
    LESS,
    LESS_MEANS,
    UNKNOWN,
    UNKNOWN_MEANS("number");

    private final List<String> names;

    RiskSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "RISK-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
