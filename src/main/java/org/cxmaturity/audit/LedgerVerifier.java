package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.Verification.Fault;
import org.cxmaturity.audit.Verification.Kind;
import org.cxmaturity.audit.Verification.Tail;
import org.jspecify.annotations.Nullable;

/** Reads a ledger from its first byte to its last, and says where it first is not as it was written. */
public final class LedgerVerifier {
    private final Ledger ledger;
    private final @Nullable Hash published;
    private final Map<Hash, Keys.Verifier> keys = new LinkedHashMap<>();
    private final Progress progress;
    private final ArchivedFiles files = new ArchivedFiles();

    private Hash head = Hash.NONE;
    private long records;
    private long signed;
    private boolean publishedSeen;

    private LedgerVerifier(Ledger ledger, @Nullable Hash published, List<Keys.Verifier> keys, Progress progress) {
        this.ledger = ledger;
        this.published = published;
        this.progress = progress;
        keys.forEach(key -> this.keys.put(key.id(), key));
    }

    /**
     * Verifies a ledger and its archive.
     *
     * @param published a hash that was once the ledger's last, or null
     * @param keys the keys that every record must be signed with one of; none, and signatures are not checked
     */
    public static Verification verify(
            Ledger ledger, @Nullable Hash published, List<Keys.Verifier> keys, Progress progress) throws IOException {
        return new LedgerVerifier(ledger, published, keys, progress).verify();
    }

    private Verification verify() throws IOException {
        long size = Files.size(ledger.file());
        Fault fault;
        long end;
        try (LineReader lines = LineReader.open(ledger.file())) {
            fault = firstFault(lines, size);
            end = lines.nextOffset();
        }
        if (fault == null && published != null && !publishedSeen) {
            fault = tailMissing(published, end);
        }
        return new Verification(
                records,
                end,
                head,
                signed,
                !keys.isEmpty(),
                files.count(),
                tail(),
                Optional.ofNullable(fault),
                files.problems(new Archive(ledger)));
    }

    private @Nullable Fault firstFault(LineReader lines, long size) throws IOException {
        while (lines.advance()) {
            Line line = lines.ended() ? lines.line() : null;
            boolean whole = line != null && line.isWhole(lines.bytes(), lines.start());
            if (line == null
                    || !whole
                    || line.sequence() != records + 1
                    || !line.previous().equals(head)) {
                return lines.ended()
                        ? new Diagnosis(ledger.file(), records + 1, head).of(lines, line, whole)
                        : torn(lines);
            }
            Fault unsigned = signature(line, lines);
            if (unsigned != null) {
                return unsigned;
            }
            accept(line, lines);
            progress.at(lines.nextOffset(), size);
        }
        return null;
    }

    private void accept(Line line, LineReader lines) {
        head = line.hash();
        records++;
        signed += line.key() == null ? 0 : 1;
        publishedSeen |= head.equals(published);
        files.note(lines.bytes(), lines.start() + line.from(), lines.start() + line.to());
    }

    private @Nullable Fault signature(Line line, LineReader lines) {
        if (keys.isEmpty()) {
            return null;
        }
        Keys.Verifier key = line.key() == null ? null : keys.get(line.key());
        String signature = line.signature();
        if (key != null && signature != null && key.verifies(line.hash(), signature)) {
            return null;
        }
        String found = line.key() == null
                ? "no signature"
                : key == null ? "a signature by another key, " + line.key() : "a signature that is wrong";
        return new Fault(
                Kind.SIGNATURE,
                lines.number(),
                lines.offset(),
                line.sequence(),
                found,
                "a signature by "
                        + String.join(
                                " or ",
                                keys.keySet().stream().map(Hash::toString).toList()));
    }

    private Fault torn(LineReader lines) {
        return new Fault(
                Kind.TORN,
                lines.number(),
                lines.offset(),
                records + 1,
                lines.length() + " bytes without a line end",
                "nothing after record " + records + ", or a whole record");
    }

    private Fault tailMissing(Hash expected, long end) {
        return new Fault(
                Kind.TAIL_MISSING,
                records + 1,
                end,
                records + 1,
                records == 0 ? "no record" : "record " + records + ", " + head + ", as the last one",
                "the published head " + expected + " as one of the records");
    }

    private Tail tail() {
        if (published == null || !publishedSeen) {
            return Tail.UNPROVEN;
        }
        return head.equals(published) ? Tail.PROVEN : Tail.PROVEN_UP_TO_HEAD;
    }
}
