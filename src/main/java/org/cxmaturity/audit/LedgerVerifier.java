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

    /** With how many records the ledger was each published one; 0 where it has not been. */
    private final Map<PublishedHead, Long> published = new LinkedHashMap<>();

    private final Map<Hash, SignatureKeys.Verifier> keys = new LinkedHashMap<>();
    private final Progress progress;
    private final ArchiveReferences files = new ArchiveReferences();
    private final LedgerChain chain;
    private final RecordChecks checks = new RecordChecks();
    private final MerkleTree tree = new MerkleTree();

    private long signed;
    private long end;
    private Hash first = Hash.NONE;

    private LedgerVerifier(
            LedgerStore.Bytes ledger,
            List<PublishedHead> published,
            List<SignatureKeys.Verifier> keys,
            Progress progress) {
        this.ledger = ledger;
        this.chain = new LedgerChain(ledger);
        published.forEach(head -> this.published.put(head, 0L));
        this.progress = progress;
        keys.forEach(key -> this.keys.put(key.id(), key));
    }

    /**
     * Verifies a ledger, its archive and its people.
     *
     * @param published heads that the ledger once had
     * @param keys the keys that every record must be signed with one of; none, and signatures are not checked
     */
    public static Result<Verification> verify(
            LedgerStore ledger, List<PublishedHead> published, List<SignatureKeys.Verifier> keys, Progress progress) {
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
        if (fault == null) {
            fault = published.entrySet().stream()
                    .filter(each -> each.getValue() == 0)
                    .findFirst()
                    .map(each -> tailMissing(each.getKey()))
                    .orElse(null);
        }
        return new Verification(
                chain.records(),
                end,
                chain.head(),
                tree.root(tree.size()),
                signed,
                !keys.isEmpty(),
                files.count(),
                tail(),
                List.copyOf(published.keySet()),
                Optional.ofNullable(fault),
                files.problems(archive),
                people);
    }

    /** What needs no other record: what wants checking of one, and its leaf of the tree. */
    private record Leaf(Optional<Said> said, byte[] hash) {}

    private static Leaf leaf(ReadLine read, byte[] bytes) {
        return new Leaf(RecordChecks.read(read, bytes), MerkleTree.leaf(bytes, read.start(), read.length()));
    }

    private @Nullable LedgerFault firstFault(LedgerLineReader lines, long size) throws IOException {
        for (List<ReadLine> batch = lines.next(); !batch.isEmpty(); batch = lines.next()) {
            byte[] bytes = lines.bytes();
            List<Leaf> leaves =
                    batch.parallelStream().map(each -> leaf(each, bytes)).toList();
            for (int i = 0; i < batch.size(); i++) {
                ReadLine each = batch.get(i);
                LedgerFault fault = fault(each, leaves.get(i).said());
                end = each.nextOffset();
                if (fault != null) {
                    return fault;
                }
                accept(each, bytes, leaves.get(i).hash());
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

    private void accept(ReadLine read, byte[] bytes, byte[] leaf) {
        LedgerLine line = read.known();
        chain.accept(line);
        signed += line.key() == null ? 0 : 1;
        tree.add(leaf);
        first = chain.records() == 1 ? line.hash() : first;
        published.replaceAll((head, at) -> isPublished(head) ? chain.records() : at);
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

    private boolean isPublished(PublishedHead head) {
        return !head.isOfAnother(first) && head.isOf(chain.head(), new TreeRoot(tree.size(), tree.root(tree.size())));
    }

    private LedgerFault tailMissing(PublishedHead expected) {
        long records = chain.records();
        String last = records == 0 ? "no record" : "record " + records + ", " + chain.head() + ", as the last one";
        return new LedgerFault(
                Kind.TAIL_MISSING,
                records + 1,
                end,
                records + 1,
                records > 0 && expected.isOfAnother(first) ? "a ledger that begins with the record " + first : last,
                "the published head " + expected.words()
                        + (expected.document() == null ? " as one of the records, or as the root of some" : ""));
    }

    private Tail tail() {
        long proven = published.values().stream().mapToLong(at -> at).max().orElse(0);
        if (proven == 0) {
            return Tail.UNPROVEN;
        }
        return proven == chain.records() ? Tail.PROVEN : Tail.PROVEN_UP_TO_HEAD;
    }
}
