package org.cxmaturity.speech;

import java.util.List;

/** A report as slides. */
public enum SlideSentence implements Sentence {
    TODAY("stage"),
    HIGHEST("stage"),
    OUT("stage", "target"),
    REACHED("stage", "target", "quarter"),
    IN_THE_WAY,
    IN_THE_WAY_SAYS,
    MOVED,
    PLAN_PART("part", "parts"),
    QUICK_WINS,
    LEADS;

    private final List<String> names;

    SlideSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "SLIDE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
