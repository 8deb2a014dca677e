package org.cxmaturity.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cxmaturity.audit.CheckedLines.Checked;
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
    private long end;
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
        Fault fault;
        try (CheckedLines lines = new CheckedLines(ledger.file())) {
            fault = firstFault(lines, Files.size(ledger.file()));
        }
        if (fault == null && published != null && !publishedSeen) {
            fault = tailMissing(published);
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

    private @Nullable Fault firstFault(CheckedLines lines, long size) throws IOException {
        for (List<Checked> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            for (Checked each : batch) {
                Fault fault = fault(each);
                end = each.nextOffset();
                if (fault != null) {
                    return fault;
                }
                accept(each, lines.bytes());
            }
            progress.at(end, size);
        }
        return null;
    }

    private @Nullable Fault fault(Checked checked) throws IOException {
        if (!checked.ended()) {
            return torn(checked);
        }
        Line line = checked.line();
        boolean follows = line != null
                && checked.whole()
                && line.sequence() == records + 1
                && line.previous().equals(head);
        return line != null && follows
                ? signature(line, checked)
                : new Diagnosis(ledger.file(), records + 1, head).of(checked);
    }

    private void accept(Checked checked, byte[] bytes) {
        Line line = Objects.requireNonNull(checked.line());
        head = line.hash();
        records++;
        signed += line.key() == null ? 0 : 1;
        publishedSeen |= head.equals(published);
        files.note(bytes, checked.start() + line.from(), checked.start() + line.to());
    }

    private @Nullable Fault signature(Line line, Checked place) {
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
                place.number(),
                place.offset(),
                line.sequence(),
                found,
                "a signature by "
                        + String.join(
                                " or ",
                                keys.keySet().stream().map(Hash::toString).toList()));
    }

    private Fault torn(Checked place) {
        return new Fault(
                Kind.TORN,
                place.number(),
                place.offset(),
                records + 1,
                place.length() + " bytes without a line end",
                "nothing after record " + records + ", or a whole record");
    }

    private Fault tailMissing(Hash expected) {
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
