package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.model.Problem;
import tools.jackson.core.JacksonException;

/** Reads the records of a ledger. Every record that is handed out gives its own hash; the chain is for {@link LedgerVerifier}. */
public final class LedgerReader {
    private static final int LEAST_PREFIX = 8;

    private final Ledger ledger;
    private final Progress progress;

    /** A reader that says how far it has come. */
    public LedgerReader(Ledger ledger, Progress progress) {
        this.ledger = ledger;
        this.progress = progress;
    }

    /** Is shown each record. */
    public interface Visitor {
        /** Looks at one. */
        void visit(AuditRecord record) throws IOException, Refusal;
    }

    private interface Lines {
        /** Looks at a line; false where no other is wanted. */
        boolean visit(Line line, byte[] bytes, int start) throws IOException, Refusal;
    }

    /** Shows every record, first to last. */
    public void each(Visitor visitor) throws IOException, Refusal {
        each(List.of(""), visitor);
    }

    /**
     * Shows the records in whose canonical form one of these texts stands, first to last. Reading JSON takes many times as long
     * as looking for a text.
     */
    public void each(List<String> texts, Visitor visitor) throws IOException, Refusal {
        List<ByteSearch> wanted = texts.stream().map(ByteSearch::new).toList();
        lines((line, bytes, start) -> {
            if (wanted.stream().anyMatch(text -> text.in(bytes, start + line.from(), start + line.to()) >= 0)) {
                visitor.visit(record(line, bytes, start));
            }
            return true;
        });
    }

    /**
     * The record of a number, or of a hash's first eight or more digits.
     *
     * @throws Refusal where there is no such record, or more than one
     */
    public AuditRecord find(String id) throws IOException, Refusal {
        String wanted = id.toLowerCase(Locale.ROOT);
        String prefix = wanted.startsWith(Hash.PREFIX) ? wanted.substring(Hash.PREFIX.length()) : wanted;
        AuditRecord[] found = new AuditRecord[1];
        int[] count = new int[1];
        lines((line, bytes, start) -> {
            boolean byNumber = wanted.equals(Long.toString(line.sequence()));
            boolean byHash =
                    prefix.length() >= LEAST_PREFIX && line.hash().hex().startsWith(prefix);
            if (byNumber || byHash) {
                found[0] = record(line, bytes, start);
                count[0]++;
            }
            return !byNumber;
        });
        if (found[0] == null || count[0] > 1 && found[0].sequence() != number(wanted)) {
            throw new Refusal(new Problem(
                    ledger.file().toString(),
                    count[0] > 1 ? count[0] + " records whose hash begins with " + prefix : "no record " + id,
                    "the number of a record, or eight or more first digits of its hash",
                    "cxm audit list " + ledger.file()));
        }
        return found[0];
    }

    private static long number(String text) {
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    private AuditRecord record(Line line, byte[] bytes, int start) throws Refusal {
        try {
            return AuditRecord.of(line, bytes, start);
        } catch (JacksonException notJson) {
            throw new Refusal(damaged(line.sequence(), "a record that is not JSON"));
        }
    }

    private void lines(Lines visitor) throws IOException, Refusal {
        if (!Files.isRegularFile(ledger.file())) {
            throw new Refusal(new Problem(ledger.file().toString(), "no file", "a ledger", null));
        }
        long size = Files.size(ledger.file());
        try (LineReader lines = LineReader.open(ledger.file())) {
            boolean more = true;
            while (more && lines.advance() && lines.ended()) {
                more = visitor.visit(whole(lines), lines.bytes(), lines.start());
                progress.at(lines.nextOffset(), size);
            }
        }
    }

    private Line whole(LineReader lines) throws Refusal {
        Line line = lines.line();
        if (line == null || !line.isWhole(lines.bytes(), lines.start())) {
            throw new Refusal(damaged(lines.number(), "a record that does not check"));
        }
        return line;
    }

    private Problem damaged(long number, String found) {
        return new Problem(
                ledger.file() + ":" + number, found, "a record as it was written", "cxm audit verify " + ledger.file());
    }
}
