package org.cxmaturity.speech;

import java.util.List;

/** Headings of columns that several tables of a report have. */
public enum ColumnSentence implements Sentence {
    NUMBER,
    ACTION,
    OWNER,
    COST,
    COST_IN("currency"),
    PERSON_DAYS,
    CAPABILITY,
    DIMENSION,
    MODEL,
    STAGE,
    ASKED,
    STANDS_AT,
    NOW,
    THEN,
    EVIDENCED,
    EVIDENCE,
    FOR,
    WEIGHT,
    WHY,
    ROW,
    ANSWER,
    LEVEL,
    KNOWN_BY,
    SCORE,
    RANGE,
    DEPARTMENT,
    PERSON,
    PEOPLE,
    ANSWERS,
    KPI,
    VALUE,
    MEASURED,
    MOVEMENT,
    INTERVAL,
    PRIORITY,
    WORTH,
    IN_PLAN,
    WHEN,
    QUARTER,
    QUARTERS,
    KIND,
    MOVES,
    ALL;

    private final List<String> names;

    ColumnSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "COLUMN-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
