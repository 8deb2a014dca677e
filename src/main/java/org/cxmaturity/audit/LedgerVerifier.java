package org.cxmaturity.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.cxmaturity.audit.Verification.Tail;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Reads a ledger from its first byte to its last, and says where it first is not as it was written. */
public final class LedgerVerifier {
    private final LedgerStore.Bytes ledger;
    private final @Nullable Hash published;
    private final Map<Hash, SignatureKeys.Verifier> keys = new LinkedHashMap<>();
    private final Progress progress;
    private final ArchiveReferences files = new ArchiveReferences();

    private Hash head = Hash.NONE;
    private long records;
    private long signed;
    private long end;
    private boolean publishedSeen;

    private LedgerVerifier(
            LedgerStore.Bytes ledger, @Nullable Hash published, List<SignatureKeys.Verifier> keys, Progress progress) {
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
    public static Result<Verification> verify(
            LedgerStore ledger, @Nullable Hash published, List<SignatureKeys.Verifier> keys, Progress progress) {
        return ledger.read(
                bytes -> Result.done(new LedgerVerifier(bytes, published, keys, progress).verify(ledger.archive())));
    }

    private Verification verify(ContentStore archive) throws IOException {
        LedgerFault fault;
        try (LedgerLineReader lines = new LedgerLineReader(ledger, 0, 0)) {
            fault = firstFault(lines, ledger.size());
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
                files.problems(archive));
    }

    private @Nullable LedgerFault firstFault(LedgerLineReader lines, long size) throws IOException {
        for (List<ReadLine> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            for (ReadLine each : batch) {
                LedgerFault fault = fault(each);
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

    private @Nullable LedgerFault fault(ReadLine read) throws IOException {
        if (!read.ended()) {
            return torn(read);
        }
        LedgerLine line = read.line();
        boolean follows = line != null
                && read.intact()
                && line.sequence() == records + 1
                && line.previous().equals(head);
        return line != null && follows ? signature(line, read) : new FaultDiagnosis(ledger, records + 1, head).of(read);
    }

    private void accept(ReadLine read, byte[] bytes) {
        LedgerLine line = read.known();
        head = line.hash();
        records++;
        signed += line.key() == null ? 0 : 1;
        publishedSeen |= head.equals(published);
        files.note(bytes, read.start() + line.from(), read.start() + line.to());
    }

    private @Nullable LedgerFault signature(LedgerLine line, ReadLine place) {
        if (keys.isEmpty()) {
            return null;
        }
        SignatureKeys.Verifier key = line.key() == null ? null : keys.get(line.key());
        String signature = line.signature();
        if (key != null && signature != null && key.verifies(line.hash(), signature)) {
            return null;
        }
        String found = line.key() == null
                ? "no signature"
                : key == null ? "a signature by another key, " + line.key() : "a signature that is wrong";
        return new LedgerFault(
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

    private LedgerFault torn(ReadLine place) {
        return new LedgerFault(
                Kind.TORN,
                place.number(),
                place.offset(),
                records + 1,
                place.length() + " bytes without a line end",
                "nothing after record " + records + ", or a whole record");
    }

    private LedgerFault tailMissing(Hash expected) {
        return new LedgerFault(
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
