package org.cxmaturity.speech;

import java.util.List;

/** A report as a workbook. */
public enum SheetSentence implements Sentence {
    STAGES,
    STAGES_ABOUT("organisation", "day"),
    OF,
    CRITERIA_MET,
    CRITERIA,
    NEXT,
    EVIDENCE,
    EVIDENCE_ABOUT,
    ACTIONS,
    ACTIONS_ABOUT("currency"),
    COST_LOW,
    COST_HIGH,
    DAYS_LOW,
    DAYS_HIGH,
    CRITERIA_ABOUT,
    ORDER,
    CAPABILITIES,
    CAPABILITIES_ABOUT,
    KPIS,
    KPIS_ABOUT,
    ABOUT,
    ABOUT_ABOUT,
    WHAT,
    ORGANISATION,
    DIGEST,
    AFTER_QUARTER,
    HOLD_IF,
    MONEY_DAYS,
    MIDDLE,
    CHARTS,
    CHARTS_ABOUT,
    ROADMAP,
    ROADMAP_ABOUT,
    STARTS,
    ENDS,
    WHEN_RUNS,
    MONEY,
    MONEY_ABOUT("currency"),
    DAYS,
    DAYS_ABOUT,
    CHANGEABLE,
    LATER,
    IN_ALL,
    LIMIT,
    LEFT,
    MONEY_UNIT("currency"),
    AND_LIMIT,
    MONEY_CHART("currency"),
    DAYS_CHART,
    PROGRESS,
    PROGRESS_ABOUT,
    DUE,
    STATE,
    DONE,
    COUNTS,
    NOTE,
    BEGINS,
    DONE_IN_ALL,
    NOT_BEGUN,
    UNDER_WAY,
    IS_DONE,
    DROPPED,
    ONE_OF("words"),
    WHOLE("least", "most"),
    AT_LEAST("least"),
    UNNAMED,
    COLUMN;

    private final List<String> names;

    SheetSentence(String... names) {
        this.names = List.of(names);
    }

    @Override
    public String id() {
        return "SHEET-" + name().replace('_', '-');
    }

    @Override
    public List<String> names() {
        return names;
    }
}
