package org.cxmaturity.speech;

import java.util.List;

/** Words and turns that stand anywhere in a result. */
public enum WordSentence implements Sentence {
    DAY("day", "month", "year"),
    AND("items", "last"),
    OR("one", "other"),
    SOME("number", "items"),
    QUOTED("words"),
    RANGE("low", "high"),
    NOT_KNOWN,
    NONE,
    YES,
    NO,
    LEVEL("level"),
    NOT_YET_KNOWN,
    AT_MOST("level"),
    AT_LEAST("level"),
    NOT_YET("words"),
    BENCHMARK("value", "sector", "country", "year"),
    OR_MORE("level");

    private final List<String> names;

    WordSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "WORD-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
