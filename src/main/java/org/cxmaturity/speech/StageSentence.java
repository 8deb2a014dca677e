package org.cxmaturity.speech;

import java.util.List;

/** Where an organisation stands on the stages of a model. */
public enum StageSentence implements Sentence {
    BELOW("stage"),
    CLAIMED("claimed", "evidenced"),
    SCORE("score", "of"),
    SCORE_EVIDENCED("score", "of", "evidenced"),
    MORE("score"),
    NO_MORE,
    ADDS("score"),
    ESSENTIAL,
    DESIRABLE,
    ONE_OF("needed", "grouped"),
    GAP("capability", "asked", "now"),
    GAP_UNKNOWN("capability", "asked"),
    GAP_ADDS("capability", "now", "asked", "score"),
    GAP_ADDS_UNKNOWN("capability", "asked", "score"),
    JUDGED,
    JUDGED_IN("model", "stage", "by", "on", "reason"),
    JUDGED_MEANS("stage", "by", "on", "reason"),
    WHERE("organisation"),
    CAPABILITIES,
    CAPABILITIES_TARGET("target"),
    LEVEL_TODAY,
    MISSING_FOR("target"),
    BY_SCORE("score", "target", "asked", "more"),
    NO_HIGHER,
    NONE_BELOW("target"),
    BELOW_TARGET("number", "target", "gaps"),
    BELOW_TARGET_MORE("number", "target", "gaps", "more"),
    LEVEL_OF("capability", "level", "asked"),
    UNKNOWN_OF("capability", "asked"),
    EACH,
    LADDERS,
    LADDER("model", "stage", "order", "of"),
    LADDER_ROOM("model", "stage", "order", "of", "lowest", "highest"),
    BESIDE_ROOM("lowest", "highest"),
    BESIDE_EVIDENCED("stage"),
    NOTHING_MISSING("stage"),
    EVIDENCED_MEANS("stage"),
    CLAIMED_WITHOUT,
    NOTHING,
    EVIDENCE_TO_SHOW,
    MEASURES,
    NOT_ATTAINED,
    STANDS_ON,
    CLAIMED_TERM,
    MARKS("stage", "order", "of", "marks"),
    PHASE,
    SCORE_TERM,
    CRITERIA,
    OWN_NONE,
    OWN_MET("met", "of"),
    NOT_APPLYING("criteria", "number"),
    RANGE_MEANS("lowest", "highest"),
    AHEAD,
    AHEAD_OF("capabilities", "stage"),
    ASKS_MISSING("stage"),
    MISSING("stage");

    private final List<String> names;

    StageSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "STAGE-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
