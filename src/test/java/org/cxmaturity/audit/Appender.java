package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Path;

/** A process of its own that appends, and prints the hash of each record once it is acknowledged. */
final class Appender {
    private Appender() {}

    /** Takes the ledger, and how many records to append at most. */
    public static void main(String... arguments) throws IOException {
        Ledger ledger = Ledger.at(Path.of(arguments[0]));
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            System.out.println(Ledgers.append(ledger, Ledgers.small(i)).hash());
        }
    }
}
