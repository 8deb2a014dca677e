package org.cxmaturity.speech;

import java.util.List;

/** What is not known, and what hangs on it. */
public enum AskSentence implements Sentence {
    TITLE,
    FURTHER("more"),
    QUESTION,
    WHOM,
    HANGS,
    TABLE,
    BEARS("models"),
    COULD_NARROW("models", "stages"),
    NARROWS("models", "stages"),
    NARROWS_TO("models", "worst", "best"),
    PROVES("models"),
    ADVICE("changes"),
    OBSTACLE("obstacle"),
    NEEDED("action"),
    NEXT_STAGE("models"),
    CHANGES,
    SETTLE,
    NO_MOVE,
    THESE_NARROW,
    THESE_CHANGE,
    EITHER("capabilities"),
    PURPOSE("purpose");

    private final List<String> names;

    AskSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "ASK-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
