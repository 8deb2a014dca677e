package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.audit.LedgerStore.Appended;
import org.cxmaturity.files.LedgerFile;
import org.cxmaturity.model.Result;

/** Ledgers of small records, made by the real writer. */
public final class Ledgers {
    /** What every record says, whatever else it is about. */
    public static final String SOUND =
            "\"recordedAt\":\"2026-10-02T09:30:15Z\",\"schema\":\"cx-maturity/audit-record/v1\"";

    private Ledgers() {}

    public static RecordDocument record(String json) {
        return RecordDocument.of(json);
    }

    /** A record of a few words; a multiple of seven has letters beyond ASCII. */
    public static RecordDocument small(long number) {
        String note = number % 7 == 0 ? "Prüfung № " + number : "note " + "x".repeat((int) (number % 50));
        return record("{\"kind\": \"test\", \"number\": " + number + ", \"note\": \"" + note + "\", " + SOUND + "}");
    }

    public static LedgerStore at(Path file) {
        return LedgerFile.at(file).orElseThrow();
    }

    public static Appended append(LedgerStore ledger, RecordDocument record) {
        return ledger.append(last -> Result.done(NewLine.after(last, record, null)))
                .orElseThrow();
    }

    public static LedgerStore of(Path file, int records) {
        LedgerStore ledger = at(file);
        for (int number = 1; number <= records; number++) {
            append(ledger, small(number));
        }
        return ledger;
    }

    public static Verification verify(LedgerStore ledger) {
        return LedgerVerifier.verify(ledger, List.of(), List.of(), Progress.NONE)
                .orElseThrow();
    }

    public static Verification verify(LedgerStore ledger, Hash head) {
        return LedgerVerifier.verify(ledger, List.of(PublishedHead.of(head)), List.of(), Progress.NONE)
                .orElseThrow();
    }

    public static Path file(LedgerStore ledger) {
        return Path.of(ledger.name());
    }

    public static List<String> lines(LedgerStore ledger) throws IOException {
        return Files.readAllLines(file(ledger));
    }
}
