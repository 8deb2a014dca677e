package org.cxmaturity.tables;

/** What makes it time to assess an organisation again, and what the months of a row are counted from. */
public enum ReassessmentOccasion {
    /** However things stand; from the day that was assessed. No suggestion is later. */
    AT_LATEST,
    /** Nothing will have changed before; from the day that was assessed. No suggestion is sooner. */
    AT_SOONEST,
    /** The horizon that the profile states has run out; from its last quarter's end. */
    PLAN_ENDS,
    /** A model's stage is below the limit's place, from 1; from the day that was assessed. */
    STAGE_BELOW,
    /** Of so many per cent of what applies nothing is known; from the day that was assessed. */
    UNKNOWN_FROM,
    /** Evidence shows less than is claimed in a model; from the day that was assessed. */
    CLAIMED_ONLY,
    /** A fact's newest evidence grows old; from the day of the evidence. */
    EVIDENCE_OF,
    /** A KPI's latest value grows old; from the day that it was measured. */
    KPI_OF;

    /** Whether a row of it has a limit. */
    public boolean limited() {
        return this == STAGE_BELOW || this == UNKNOWN_FROM;
    }
}
