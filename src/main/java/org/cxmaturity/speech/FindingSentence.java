package org.cxmaturity.speech;

import java.util.List;

/** What holds an organisation back, and what people say. */
public enum FindingSentence implements Sentence {
    HOLDS("organisation"),
    CUSTOMERS,
    OBSTACLES,
    CONTRADICTIONS,
    INFERRED,
    ASKS("stage"),
    DESIRABLE("stage", "number", "capabilities"),
    WITHHELD,
    VIEWS,
    MEDIAN,
    WHO_SEES("capability"),
    ALL_DEPARTMENTS,
    OTHER_DEPARTMENTS,
    NO_DEPARTMENT,
    NO_ROLE,
    WITHIN("capability"),
    APART("capability"),
    APART_LEVELS("capability", "levels"),
    MISFIT("capability"),
    SHOWS("capability", "evidence"),
    SHOWS_BRIEF("capability", "evidence");

    private final List<String> names;

    FindingSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "FINDING-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
