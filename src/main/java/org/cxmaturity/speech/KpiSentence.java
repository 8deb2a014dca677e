package org.cxmaturity.speech;

import java.util.List;

/** KPIs and what they are held against. */
public enum KpiSentence implements Sentence {
    NPS,
    CSAT,
    CES,
    RETENTION,
    IN_SERIES("kpi", "series"),
    MEANS,
    TITLE,
    BRIEF,
    LATEST,
    MOVED("kpi"),
    VALUE_ON("value", "day"),
    SAME_WAY("values"),
    ON_SCALES,
    SHOWN("kpi", "value"),
    SHOWN_INTERVAL("kpi", "value", "interval"),
    SHOWN_BENCHMARK("kpi", "value", "benchmark"),
    SHOWN_BOTH("kpi", "value", "interval", "benchmark"),
    ON_SCALE("value", "least", "most"),
    INTERVAL("low", "high"),
    INTERVAL_WIDEST("low", "high"),
    SERIES,
    RESPONSES,
    NOT_STATED,
    AGAINST,
    TABLE,
    NOTHING_COMPARABLE,
    BENCHMARK("value", "sector", "country", "year"),
    FIRST_VALUE,
    UNMOVED,
    UNMOVED_BROKEN,
    MOVED_SINCE("change", "day"),
    MOVED_SINCE_BROKEN("change", "day"),
    AT_MOST_MEANS,
    NO_INTERVAL_MEANS,
    CLIENT_BENCHMARK("value", "of", "place"),
    CLIENT_NOTE("of", "source"),
    BENCHMARK_NOTE("id", "source", "caution"),
    CONTEXT_NOTE("sector", "value", "country", "year", "source", "caution");

    private final List<String> names;

    KpiSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "KPI-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
