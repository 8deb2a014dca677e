package org.cxmaturity.speech;

import java.util.List;

/** What facts are called behind an action. */
public enum FactSentence implements Sentence {
    SAID("capability"),
    LIST("section"),
    SILO("first", "second"),
    SOURCE("id", "kind", "side", "owner", "holds"),
    OWNED("owner"),
    NOT_OWNED,
    HOLDS,
    HOLDS_NOT,
    LINK("from", "to", "freshness"),
    LINK_UNRESOLVED("from", "to", "freshness"),
    TECHNOLOGY("technology"),
    KPI("kpi", "value", "day", "series"),
    KPI_RESPONSES("kpi", "value", "day", "series", "responses"),
    PROJECTED("capability", "level"),
    FEEDBACK("id"),
    CHANNEL("channel"),
    TRAINING("topic"),
    SERVICE("channel"),
    SERVICE_ALL,
    AGREED("capability", "level", "by"),
    CLIENT_BENCHMARK("kpi", "value", "of", "place");

    private final List<String> names;

    FactSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "FACT-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
