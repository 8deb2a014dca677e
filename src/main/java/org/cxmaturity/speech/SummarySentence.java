package org.cxmaturity.speech;

import java.util.List;

/** The report as a whole, and its summary. */
public enum SummarySentence implements Sentence {
    SUBTITLE("day"),
    SUBTITLE_TARGET("target", "day"),
    FOOT("version", "digest"),
    APPENDIX("title"),
    TITLE,
    STANDS("organisation", "stage", "order", "of", "model", "room"),
    STANDS_BELOW("organisation", "stage", "of", "model", "room"),
    CLAIMS("organisation", "stage", "model", "order", "of", "room"),
    CLAIMS_BELOW("organisation", "stage", "model", "of", "room"),
    ROOM("lowest", "highest"),
    OTHERS("standings"),
    OTHER("stage", "model", "order", "of"),
    STAGE_OF("order", "of"),
    STAGE_CLAIMED("evidenced", "order", "of"),
    OUT_OF_REACH,
    WITHIN_LIMITS("target"),
    REACHED("target"),
    PLANNED_ACTIONS("actions"),
    NO_OUTLAY,
    PLANNED,
    PLANNED_MONEY,
    PLANNED_DAYS,
    NOT_REACHED("target"),
    UNMET("capabilities"),
    NO_LIMIT,
    ENOUGH("limits"),
    ENOUGH_TOGETHER("limits"),
    ENOUGH_ANY("limits"),
    HOLDS_BACK,
    OBSTACLES,
    STRONG,
    FIRST,
    LEADS,
    BRINGS,
    SINCE("day"),
    SURE,
    HOLDS_SCORE("score", "stage", "asked", "more", "gaps"),
    HOLDS("gaps"),
    HOLDS_MORE("gaps", "more"),
    STRENGTHS("capabilities"),
    STRENGTHS_MORE("capabilities", "more"),
    OWNED("action", "owner"),
    OWNED_LATE("action", "owner", "why"),
    FIRST_ALONE("first"),
    FIRST_THEN("first", "others"),
    NONE_FITS,
    TO_NO_HIGHER,
    CLOSER("target"),
    INSTEAD("stage"),
    TO_TARGET("target", "by"),
    KNOWN("known", "all", "figures"),
    KNOWN_CLAIMED("known", "all", "claimed", "figures"),
    FIGURES_ESTIMATED("actions"),
    FIGURES_SOURCED("actions", "sourced");

    private final List<String> names;

    SummarySentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "SUMMARY-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
