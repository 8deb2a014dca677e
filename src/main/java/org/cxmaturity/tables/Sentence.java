package org.cxmaturity.tables;

import java.util.List;

/** A sentence of the result: assessments and reports need its text, a {@link WordingRow}, and fill in its names. */
public enum Sentence {
    ACTIONS_CHART,
    COST_CONVERTED("currency", "rate", "on"),
    EFFECT_HIGH,
    EFFECT_LOW,
    EFFECT_MEDIUM,
    HEADCOUNT_UNSTATED("employees"),
    HUB("hub", "percent"),
    HUB_KNOWN("hub", "percent"),
    INFERRED_SILO("first", "second"),
    KPI_BREAK("kpi", "series"),
    NA_DISPUTED("capability"),
    NO_HUB,
    OUTSIDE("items"),
    QUESTION_EVIDENCE("question", "ask", "capability", "evidence", "level", "of"),
    QUESTION_LEVEL("question", "ask", "capability", "evidence", "level", "of"),
    QUESTION_MORE("question", "ask", "capability", "evidence", "level", "of"),
    REASON_PREREQUISITE("title"),
    REASON_UNKNOWN("capability"),
    REPORT_LIMIT,
    REPORT_MAKER,
    REPORT_TITLE,
    SCORE_GAIN("gain", "lacking", "stage");

    private final List<String> names;

    Sentence(String... names) {
        this.names = List.of(names);
    }

    /** What its rows call it. */
    public String id() {
        return name().replace('_', '-');
    }

    /** The names in braces that are filled in. */
    public List<String> names() {
        return names;
    }
}
