package org.cxmaturity.speech;

import java.util.List;

/** Limits of a roadmap, and what would be enough. */
public enum LimitSentence implements Sentence {
    TITLE,
    UNMET("target", "capability", "level"),
    TOGETHER("limits"),
    AS_IT_STANDS,
    NO_PLAN,
    NO_MEANS("target"),
    OR_ABOVE("capability", "level"),
    EACH_ALONE("target"),
    NONE_ENOUGH("target"),
    NOT_SINGLE("target"),
    BUDGET_FREE,
    BUDGET_FULL,
    BUDGET_IN("quarters"),
    TIME_FREE,
    TIME_FULL,
    TIME_IN("quarters"),
    NUMBER_FREE,
    NUMBER_FULL,
    NUMBER_IN("quarters"),
    WITH("limit", "target", "quarter"),
    IF("limit", "target", "quarter"),
    BUDGET("money"),
    NOT_FIRST,
    INSTEAD_OF("limit", "now"),
    MONEY_NONE,
    CARRY_OVER("money"),
    TIME_NONE,
    HORIZON_ASSUMED("quarters"),
    NUMBER_NONE;

    private final List<String> names;

    LimitSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "LIMIT-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
