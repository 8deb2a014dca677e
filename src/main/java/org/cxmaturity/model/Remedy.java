package org.cxmaturity.model;

/**
 * Something that a person can have done about a problem. A shell says how it is asked for.
 *
 * @param subject what it is done to: a ledger, a workbook's name; empty where there is nothing to name
 */
public record Remedy(Kind kind, String subject) {
    /** What can be done. */
    public enum Kind {
        /** See which records a ledger has. */
        LIST_RECORDS,
        /** Have a copy of a workbook written with the header that this version demands. */
        RENEW_HEADER,
        /** Replay a record by the program that made it, if that is trusted. */
        REPLAY_BY_TRUSTED_PROGRAM,
        /** Bring a workbook back as it was shipped. */
        RESTORE_WORKBOOK,
        /** See where a ledger is not as it was written. */
        VERIFY_LEDGER
    }
}
