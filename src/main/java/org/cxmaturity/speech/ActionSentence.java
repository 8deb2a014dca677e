package org.cxmaturity.speech;

import java.util.List;

/** Actions, who owns them and what comes of them first. */
public enum ActionSentence implements Sentence {
    QUICK_WIN,
    BIG_BET,
    FILL_IN,
    MONEY_PIT,
    EVIDENCE("stage", "capabilities"),
    EVIDENCE_MORE("stage", "capabilities", "more"),
    EVIDENCE_SCORE("capabilities"),
    EVIDENCE_SCORE_MORE("capabilities", "others"),
    NOTHING,
    NOTHING_BESIDES,
    TITLE,
    INTRO("actions"),
    ACROSS,
    LISTED("worth", "numbers"),
    TABLE,
    RAISES,
    RAISES_TO("capability", "level"),
    RAISES_NONE,
    TAKES,
    TAKES_WORDS("cost", "days", "quarters", "figures"),
    KIND,
    KIND_WORDS("kind", "priority", "worth", "place"),
    OWNER,
    MOVES,
    AFTER,
    RESTS_ON("facts"),
    ROW("rows"),
    ROWS("rows"),
    ROW_AT("row", "place"),
    NOT_PLANNED,
    NOT_IN_PLAN("why"),
    NO_PLAN,
    FROM("quarter", "why"),
    OTHERS_FIRST,
    QUICK_WINS,
    QUICK_TABLE,
    FIRST_DAYS,
    FIRST_STEP,
    KPI,
    DUE,
    WEEK("week"),
    DONE,
    BEGIN,
    FIRST_TABLE,
    OWNERS,
    AND_WHEN,
    BY_OWNER,
    AGREE,
    IN_QUARTERS("action", "quarters");

    private final List<String> names;

    ActionSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "ACTION-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
