package org.cxmaturity.speech;

import java.util.List;

/** Scores by dimension, strengths and weaknesses. */
public enum DimensionSentence implements Sentence {
    TITLE,
    MEANS,
    SCORES,
    SCORES_TARGET("target"),
    TODAY,
    IF_TARGET("target"),
    NOTHING_KNOWN,
    EXTREMES("high", "score", "of", "low", "least"),
    FARTHEST("target", "dimension", "gap"),
    AT_TARGET("target"),
    KNOWN_PERCENT,
    STRENGTH,
    WEAKNESS;

    private final List<String> names;

    DimensionSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "DIMENSION-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
