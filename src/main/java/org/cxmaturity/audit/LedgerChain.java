package org.cxmaturity.audit;

import java.io.IOException;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.jspecify.annotations.Nullable;

/** Follows a ledger's lines from the first on: each is to be an intact record, numbered on, and made after the one before it. */
final class LedgerChain {
    private final LedgerStore.Bytes ledger;
    private Hash head = Hash.NONE;
    private long records;

    LedgerChain(LedgerStore.Bytes ledger) {
        this.ledger = ledger;
    }

    /** The hash of the last record that was accepted. */
    Hash head() {
        return head;
    }

    /** How many records were accepted. */
    long records() {
        return records;
    }

    /** Why the next line can't be the next record, or null. */
    @Nullable
    LedgerFault fault(ReadLine read) throws IOException {
        if (!read.ended()) {
            return new LedgerFault(
                    Kind.TORN,
                    read.number(),
                    read.offset(),
                    records + 1,
                    read.length() + " bytes without a line end",
                    "nothing after record " + records + ", or a whole record");
        }
        LedgerLine line = read.line();
        return line != null
                        && read.intact()
                        && line.sequence() == records + 1
                        && line.previous().equals(head)
                ? null
                : new FaultDiagnosis(ledger, records + 1, head).of(read);
    }

    /** Takes a line that has no fault as the last one. */
    void accept(LedgerLine line) {
        head = line.hash();
        records++;
    }
}
