package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding a proof against what somebody knows of the ledger.
 *
 * @param record the record that it is about, where it is about one and the record is sound
 * @param heads the heads that it was held against
 * @param ledger whether it was held against the ledger itself
 * @param signed whether the record's signature was checked
 * @param files how many files of the record were held against it
 * @param faults all that is wrong; none, and it is proven
 */
public record ProofCheck(
        LedgerProof proof,
        Optional<AuditRecord> record,
        List<PublishedHead> heads,
        boolean ledger,
        boolean signed,
        int files,
        List<Problem> faults) {
    public ProofCheck {
        heads = List.copyOf(heads);
        faults = List.copyOf(faults);
    }

    /** Whether it shows what it is to show. */
    public boolean isProven() {
        return faults.isEmpty();
    }

    /**
     * The same, with the files that were handed over with the record held against it.
     *
     * @param place what problems call their directory
     * @param contents by path, with slashes
     */
    public ProofCheck with(String place, SortedMap<String, byte[]> contents) {
        List<Problem> all = new ArrayList<>(faults);
        record.ifPresentOrElse(
                of -> all.addAll(RecordFiles.faults(place, of, contents)),
                () -> all.add(
                        new Problem(place, "files, and no record to hold them against", "a proof of a record", null)));
        return new ProofCheck(proof, record, heads, ledger, signed, contents.size(), all);
    }

    /**
     * What a proof is held against.
     *
     * @param heads heads that were kept or published
     * @param keys of which one must have signed a record; none, and its signature is not checked
     * @param tree the ledger itself, or null
     */
    public record Against(
            List<PublishedHead> heads,
            List<SignatureKeys.Verifier> keys,
            @Nullable LedgerTree tree) {
        public Against {
            heads = List.copyOf(heads);
            keys = List.copyOf(keys);
        }
    }

    /**
     * Checks a proof. Refused where there is nothing to hold one of its roots against: whoever makes up a record can make up a root.
     *
     * @param name what problems call the proof
     */
    public static Result<ProofCheck> of(String name, LedgerProof proof, Against against) {
        List<TreeRoot> unknown = proof.roots().stream()
                .filter(root ->
                        against.tree() == null && against.heads().stream().noneMatch(head -> head.isOf(root)))
                .toList();
        long others = against.heads().stream()
                .filter(head -> proof.roots().stream().noneMatch(head::isOf))
                .count();
        List<Problem> missing = unknown.stream()
                .filter(root -> unknown.size() > others)
                .map(root -> new Problem(
                        Input.LEDGER_HEAD,
                        "nothing to hold the root of " + root.size() + " records against",
                        "a head that was kept or published, or the ledger: a proof alone shows nothing",
                        null))
                .toList();
        return Result.unless(Fault.USAGE, missing, new ProofFaults(name, against))
                .map(faults -> new ProofCheck(
                        proof,
                        proof instanceof InclusionProof of ? of.record() : Optional.empty(),
                        against.heads(),
                        against.tree() != null,
                        proof instanceof InclusionProof && !against.keys().isEmpty(),
                        0,
                        faults.of(proof)));
    }

    /** Looks for everything that is wrong with a proof. */
    private static final class ProofFaults {
        private final String name;
        private final Against against;
        private final List<Problem> faults = new ArrayList<>();

        ProofFaults(String name, Against against) {
            this.name = name;
            this.against = against;
        }

        private void add(String found, String expected) {
            faults.add(new Problem(name, found, expected, null));
        }

        List<Problem> of(LedgerProof proof) {
            if (proof instanceof InclusionProof inclusion) {
                record(inclusion);
            }
            if (!proof.holds()) {
                add("a path that does not lead to the root it names", "hashes that lead to it");
            }
            against.heads().stream()
                    .filter(head -> proof.roots().stream().noneMatch(head::isOf))
                    .forEach(head -> add(words(proof.roots()), "the head " + head.words()));
            LedgerTree tree = against.tree();
            if (tree != null) {
                proof.roots().stream()
                        .filter(root -> root.size() < 1
                                || root.size() > tree.size()
                                || !tree.root(root.size()).equals(root))
                        .forEach(root -> add(words(List.of(root)), tree.words(root.size())));
            }
            return faults;
        }

        private void record(InclusionProof proof) {
            Optional<AuditRecord> record = proof.record();
            if (record.isEmpty()) {
                add(
                        "a line that is no record, or does not give its hash",
                        "a record's line as it stands in the ledger");
                return;
            }
            if (!record.get().isOfKnownForm()) {
                add("a record of the form \"" + record.get().schema() + '"', RecordDocument.SCHEMA);
            }
            if (record.get().sequence() != proof.index() + 1) {
                add(
                        "record " + record.get().sequence() + " as leaf " + proof.index(),
                        "leaf " + (record.get().sequence() - 1));
            }
            if (!against.keys().isEmpty() && !record.get().isSignedBy(against.keys())) {
                add(
                        record.get().key().isEmpty()
                                ? "a record without a signature"
                                : "a record that no key given has signed",
                        "a signature by one of the keys");
            }
        }

        private static String words(List<TreeRoot> roots) {
            return roots.stream()
                    .map(root -> "the root " + root.root() + " of " + root.size() + " records")
                    .reduce((one, other) -> one + " and " + other)
                    .orElseThrow();
        }
    }
}
