package org.cxmaturity.speech;

import java.util.List;

/** What has changed since an earlier assessment. */
public enum SinceSentence implements Sentence {
    TITLE("day"),
    MEANS,
    SAME_STAGE,
    SAME_LEVELS,
    NEWLY("number"),
    RISEN("up"),
    FALLEN("down"),
    BOTH("up", "down"),
    KPI("kpi"),
    SAYS("change"),
    MODEL("model"),
    ROSE("before", "after"),
    FELL("before", "after"),
    CHANGE,
    LEVELS,
    CHANGE_SAYS,
    KPIS,
    OTHER_WAY,
    NO_NUMBER("change"),
    COUNTED("change"),
    MORE_THAN_CHANCE("change", "error"),
    MAY_BE_CHANCE("change", "error"),
    KNOWN_NOW,
    NO_LONGER;

    private final List<String> names;

    SinceSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "SINCE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
