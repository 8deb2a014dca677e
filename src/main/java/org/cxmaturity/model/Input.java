package org.cxmaturity.model;

import java.util.Locale;

/**
 * Something that a use case is asked with and that stands in no file. A shell knows each as an option, a field or a part of a
 * path, and names it so to its user; nothing below a shell does.
 */
public enum Input {
    ACTION,
    ALIAS_SET,
    ANNOTATED_COPIES,
    ANSWER_LABEL,
    ANSWER_SCALE,
    ASSESSMENT_DAY,
    BUDGET_TOTAL,
    CAPABILITY,
    CORRECTED_RECORD,
    DATE_COLUMN,
    DATE_ORDER,
    DEPARTMENT,
    DIMENSIONS,
    DROPPING,
    EARLIER_HEAD,
    EDIT,
    FROM_DAY,
    LANGUAGE,
    LEDGER_HEAD,
    MAPPING,
    MODEL,
    MODEL_NAME,
    ORGANISATION,
    OUTPUT,
    PERSON,
    PLACING,
    PREFERRED_FILE,
    PREVIOUS_PROFILE,
    PROFILES,
    QUESTIONS,
    ROLE,
    ROW,
    RULE,
    SCALE,
    SCALE_COLUMN,
    SCORE_COLUMN,
    SEGMENT_COLUMN,
    SERIES,
    SOURCE_MODEL,
    STAGE,
    STAGE_NAMES,
    TABLE,
    TABLES,
    TARGET_STAGE,
    TEST_CASE,
    TO_DAY,
    TOP_ANSWERS,
    TRUSTED_PROGRAM,
    WISH,
    WORDING_COLUMN,
    WORKBOOK;

    /** Its name in plain words, such as {@code alias set}, where no shell has given it another. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Names it within a sentence of a problem, such as what is expected; a shell's word takes its place. */
    public String mention() {
        return "‹" + words() + "›";
    }
}
