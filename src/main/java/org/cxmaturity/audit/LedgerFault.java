package org.cxmaturity.audit;

/**
 * A place where a ledger is not as it was written.
 *
 * @param line the line, from 1
 * @param offset the offset of the line's first byte
 * @param sequence the number of the record concerned
 */
public record LedgerFault(Kind kind, long line, long offset, long sequence, String found, String expected) {
    /** What was done to the ledger. */
    public enum Kind {
        /** A record does not say what it said. */
        ALTERED,
        /** Records that were there are not. */
        REMOVED,
        /** A line is there that the ledger never held at that place. */
        INSERTED,
        /** Records stand in another order. */
        REORDERED,
        /** The last line has no end: a record that was never finished, is being added just now, or was cut. */
        TORN,
        /** A record stands in the chain and is not what a record may be: not canonical JSON, or of a form that is not known. */
        FORM,
        /** A record says that it was made before the one before it. */
        TIME,
        /** A record says that it corrects another, and names none that is there by its number and hash. */
        CORRECTION,
        /** The published head is not in the ledger. */
        TAIL_MISSING,
        /** A signature is wrong, missing, or by a key that was not given. */
        SIGNATURE
    }
}
