package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.audit.Ledger.Appended;

/** Ledgers of small records, made by the real writer. */
final class Ledgers {
    private Ledgers() {}

    /** A record of a few words; a multiple of seven has letters beyond ASCII. */
    static RecordDocument small(long number) {
        String note = number % 7 == 0 ? "Prüfung № " + number : "note " + "x".repeat((int) (number % 50));
        return RecordDocument.of("{\"kind\": \"test\", \"number\": " + number + ", \"note\": \"" + note + "\"}");
    }

    static Appended.Done append(Ledger ledger, RecordDocument record) throws IOException {
        return done(ledger.append(record, null));
    }

    static Appended.Done done(Appended appended) {
        if (appended instanceof Appended.Done done) {
            return done;
        }
        throw new AssertionError(appended);
    }

    static Ledger of(Path file, int records) throws IOException {
        Ledger ledger = Ledger.at(file);
        for (int number = 1; number <= records; number++) {
            append(ledger, small(number));
        }
        return ledger;
    }

    static Verification verify(Ledger ledger) throws IOException {
        return LedgerVerifier.verify(ledger, null, List.of(), Progress.NONE);
    }

    static Verification verify(Ledger ledger, Hash head) throws IOException {
        return LedgerVerifier.verify(ledger, head, List.of(), Progress.NONE);
    }

    static List<String> lines(Ledger ledger) throws IOException {
        return Files.readAllLines(ledger.file());
    }
}
