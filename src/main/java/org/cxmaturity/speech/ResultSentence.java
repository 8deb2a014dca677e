package org.cxmaturity.speech;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What assessments say, and how a report is called. */
public enum ResultSentence implements Sentence {
    ACTIONS_CHART,
    AGREED("level", "of", "by", "on", "reason"),
    CLIENT_BENCHMARK("value", "of", "place"),
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

    private static final Set<String> IDS =
            Stream.of(values()).map(Sentence::id).collect(Collectors.toUnmodifiableSet());

    private final List<String> names;

    ResultSentence(String... names) {
        this.names = List.of(names);
    }

    /** Whether a sentence of that id is one of these. */
    public static boolean isOne(String id) {
        return IDS.contains(id);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
