package org.cxmaturity.audit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.audit.LedgerFault.Kind;
import org.cxmaturity.audit.LedgerLineReader.ReadLine;
import org.cxmaturity.audit.RecordChecks.Said;
import org.cxmaturity.audit.Verification.Tail;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/** Reads a ledger from its first byte to its last, and says where it first is not as it was written. */
public final class LedgerVerifier {
    private final LedgerStore.Bytes ledger;
    private final @Nullable Hash published;
    private final Map<Hash, SignatureKeys.Verifier> keys = new LinkedHashMap<>();
    private final Progress progress;
    private final ArchiveReferences files = new ArchiveReferences();
    private final LedgerChain chain;
    private final RecordChecks checks = new RecordChecks();

    private long signed;
    private long end;
    private boolean publishedSeen;

    private LedgerVerifier(
            LedgerStore.Bytes ledger, @Nullable Hash published, List<SignatureKeys.Verifier> keys, Progress progress) {
        this.ledger = ledger;
        this.chain = new LedgerChain(ledger);
        this.published = published;
        this.progress = progress;
        keys.forEach(key -> this.keys.put(key.id(), key));
    }

    /**
     * Verifies a ledger, its archive and its people.
     *
     * @param published a hash that was once the ledger's last, or null
     * @param keys the keys that every record must be signed with one of; none, and signatures are not checked
     */
    public static Result<Verification> verify(
            LedgerStore ledger, @Nullable Hash published, List<SignatureKeys.Verifier> keys, Progress progress) {
        return ledger.people()
                .people()
                .then(people -> ledger.read(bytes -> Result.done(new LedgerVerifier(bytes, published, keys, progress)
                        .verify(ledger.archive(), people.problems()))));
    }

    private Verification verify(ContentStore archive, List<Problem> people) throws IOException {
        LedgerFault fault;
        try (LedgerLineReader lines = new LedgerLineReader(ledger, 0, 0)) {
            fault = firstFault(lines, ledger.size());
        }
        if (fault == null && published != null && !publishedSeen) {
            fault = tailMissing(published);
        }
        return new Verification(
                chain.records(),
                end,
                chain.head(),
                signed,
                !keys.isEmpty(),
                files.count(),
                tail(),
                Optional.ofNullable(fault),
                files.problems(archive),
                people);
    }

    private @Nullable LedgerFault firstFault(LedgerLineReader lines, long size) throws IOException {
        for (List<ReadLine> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            byte[] bytes = lines.bytes();
            List<Optional<Said>> said = batch.parallelStream()
                    .map(each -> RecordChecks.read(each, bytes))
                    .toList();
            for (int i = 0; i < batch.size(); i++) {
                ReadLine each = batch.get(i);
                LedgerFault fault = fault(each, said.get(i));
                end = each.nextOffset();
                if (fault != null) {
                    return fault;
                }
                accept(each, bytes);
            }
            progress.at(end, size);
        }
        return null;
    }

    private @Nullable LedgerFault fault(ReadLine read, Optional<Said> said) throws IOException {
        LedgerFault fault = chain.fault(read);
        if (fault == null) {
            fault = signature(read.known(), read);
        }
        return fault == null ? checks.fault(read, said) : fault;
    }

    private void accept(ReadLine read, byte[] bytes) {
        LedgerLine line = read.known();
        chain.accept(line);
        signed += line.key() == null ? 0 : 1;
        publishedSeen |= line.hash().equals(published);
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

    private LedgerFault tailMissing(Hash expected) {
        long records = chain.records();
        return new LedgerFault(
                Kind.TAIL_MISSING,
                records + 1,
                end,
                records + 1,
                records == 0 ? "no record" : "record " + records + ", " + chain.head() + ", as the last one",
                "the published head " + expected + " as one of the records");
    }

    private Tail tail() {
        if (published == null || !publishedSeen) {
            return Tail.UNPROVEN;
        }
        return chain.head().equals(published) ? Tail.PROVEN : Tail.PROVEN_UP_TO_HEAD;
    }
}
