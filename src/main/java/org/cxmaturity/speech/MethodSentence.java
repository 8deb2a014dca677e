package org.cxmaturity.speech;

import java.util.List;

/** How a result came about. */
public enum MethodSentence implements Sentence {
    TITLE,
    MEANS,
    AS_OF,
    RULES,
    VERSION("version"),
    VERSION_DIGEST("version", "digest"),
    LEVELS,
    BASES("facts", "answers", "unknown"),
    FIGURES,
    NO_PLAN,
    SOURCED("actions", "sourced", "partly", "estimated"),
    UNKNOWN_COUNTS,
    FACTS_COUNT,
    NOBODY_NAMED,
    ASKED,
    ANSWERED,
    FACTS,
    ANSWERS,
    UNKNOWN,
    NOT_APPLICABLE,
    PROJECTED,
    NOT_TOLD,
    CRITERIA,
    CRITERIA_MEANS,
    CRITERIA_OF("model"),
    WEIGHED("capability", "weight"),
    APPLIES_NOT,
    BY_FACTS("level"),
    BY_ANSWERS("level"),
    NOT_FOUND("level"),
    MET,
    UNMET,
    LEFT_OUT;

    private final List<String> names;

    MethodSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "METHOD-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
