package org.cxmaturity.files;

import java.nio.file.Path;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.Ledgers;

/** A process of its own that appends, and prints the hash of each record once it is acknowledged. */
final class Appender {
    private Appender() {}

    /** Takes the ledger, and how many records to append at most. */
    public static void main(String... arguments) {
        LedgerStore ledger = Ledgers.at(Path.of(arguments[0]));
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            System.out.println(Ledgers.append(ledger, Ledgers.small(i)).hash());
        }
    }
}
