package org.cxmaturity.speech;

import java.util.List;

/** A roadmap by quarters. */
public enum PlanSentence implements Sentence {
    TITLE,
    TITLE_TARGET("target"),
    NOTHING,
    NOTHING_FITS,
    STAGES_MEAN,
    DETAIL,
    HIGH,
    HIGH_WHY("actions", "why"),
    LEADS_TO,
    NOT_REACHED("target"),
    REACHED("target", "by"),
    BY("quarter", "day"),
    LIMITS,
    AT_A_TIME,
    OPENING,
    CURRENCY,
    PROOF,
    PROVEN,
    BEST_FOUND,
    STEP_BY_STEP,
    GAP_TARGET("quarter"),
    GAP_GAIN("most"),
    GAP_OBSTACLES,
    GAP_COST("most"),
    GAP_START,
    GAP_RANK,
    GAP_NOTHING,
    GAP_MOST("percent"),
    BY_QUARTERS,
    BY_QUARTERS_PART("part", "parts"),
    ASKED,
    NEEDED("target"),
    ELSE,
    BAR("action", "quarters"),
    ACTIONS,
    WHY_HERE,
    TABLE,
    TARGET_ASKS,
    GAIN,
    LEFT_OUT,
    WHY_LEFT_OUT,
    LEFT_TABLE,
    WHERE_LEADS,
    MONEY("currency"),
    LIMIT("limit"),
    NO_LIMIT,
    RISES("stage", "quarter"),
    COURSE("stage"),
    COURSE_RISES("stage", "rises"),
    MONEY_BY_QUARTER("currency", "amounts"),
    NO_OUTLAY,
    DAYS_BY_QUARTER("days"),
    ENDS,
    QUARTER_TABLE,
    TARGET,
    OPENS_PAID("target", "quarters"),
    OPENS_OUT("target"),
    WAITS_OUT("actions", "number", "target"),
    WAITS_GAIN("actions", "number", "target"),
    WAITS_LATER("actions", "number", "target", "quarters");

    private final List<String> names;

    PlanSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "PLAN-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
