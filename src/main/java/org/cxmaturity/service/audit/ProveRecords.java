package org.cxmaturity.service.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ConsistencyProof;
import org.cxmaturity.audit.InclusionProof;
import org.cxmaturity.audit.LedgerHead;
import org.cxmaturity.audit.LedgerProof;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerTree;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.audit.SignatureKeys;
import org.cxmaturity.audit.TreeRoot;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Heads of ledgers, and proofs for those who know a head and are not to see the ledger. */
final class ProveRecords {
    private ProveRecords() {}

    /** The head of a ledger as it is. */
    static Result<LedgerHead> head(LedgerStore ledger, HeadToPublish wanted, LedgerWatch watch) {
        LedgerRecords records = new LedgerRecords(ledger, watch);
        return Result.all(wanted.signKey().stream().map(SignatureKeys::signer)).then(signers -> records.tree()
                .then(tree -> tree.root(Input.LEDGER_HEAD, tree.size())
                        .then(any -> records.find(Long.toString(tree.size())))
                        .then(last -> dated(last, wanted))
                        .map(day -> tree.head(day)))
                .map(head -> signers.stream().findFirst().map(head::signed).orElse(head)));
    }

    /** Refused for a day that has not come, or on which the last record was not there. */
    private static Result<LocalDate> dated(AuditRecord last, HeadToPublish wanted) {
        LocalDate today = wanted.now().toLocalDate();
        LocalDate recorded =
                Instant.parse(last.recordedAt()).atZone(wanted.now().getZone()).toLocalDate();
        return wanted.on().isAfter(today) || wanted.on().isBefore(recorded)
                ? Result.refused(
                        Fault.INPUT,
                        new Problem(
                                Input.ASSESSMENT_DAY,
                                wanted.on().toString(),
                                "a day from " + recorded + ", when record " + last.sequence() + " was made, to "
                                        + today,
                                null))
                : Result.done(wanted.on());
    }

    /**
     * Shows that a record stands in a ledger.
     *
     * @param at the ledger in which it stands, or the whole of it
     */
    static Result<InclusionProof> record(LedgerStore ledger, String id, Optional<SizeOrHead> at, LedgerWatch watch) {
        LedgerRecords records = new LedgerRecords(ledger, watch);
        return records.find(id).then(record -> records.tree()
                .then(tree -> at(tree, at).then(root -> records.proof(record, tree, root))));
    }

    /**
     * Shows that a ledger begins with what it was earlier.
     *
     * @param at the later ledger, or the whole of it
     */
    static Result<ConsistencyProof> growth(
            LedgerStore ledger, SizeOrHead since, Optional<SizeOrHead> at, LedgerWatch watch) {
        return new LedgerRecords(ledger, watch).tree().then(tree -> at(tree, at)
                .then(later -> since.in(tree, Input.EARLIER_HEAD)
                        .then(earlier -> earlier.size() <= later.size()
                                ? Result.done(tree.consistency(earlier, later))
                                : Result.refused(
                                        Fault.INPUT,
                                        new Problem(
                                                Input.EARLIER_HEAD,
                                                earlier.size() + " records",
                                                "at most the " + later.size() + " of the later ledger",
                                                null)))));
    }

    private static Result<TreeRoot> at(LedgerTree tree, Optional<SizeOrHead> at) {
        return at.map(each -> each.in(tree, Input.LEDGER_HEAD))
                .orElseGet(() -> tree.root(Input.LEDGER_HEAD, tree.size()));
    }

    /**
     * Holds a proof against what is known of the ledger.
     *
     * @param recordKeys public keys of which one must have signed the record; none, and its signature is not checked
     */
    static Result<ProofCheck> check(
            NamedContent proof,
            KeptHeads heads,
            List<NamedContent> recordKeys,
            Optional<LedgerStore> ledger,
            LedgerWatch watch) {
        return heads.read().then(kept -> Result.all(recordKeys.stream().map(SignatureKeys::verifier))
                .then(keys -> Result.all(ledger.stream().map(each -> new LedgerRecords(each, watch).tree()))
                        .map(trees -> new ProofCheck.Against(
                                kept, keys, trees.stream().findFirst().orElse(null))))
                .then(against -> LedgerProof.read(proof).then(read -> ProofCheck.of(proof.name(), read, against))));
    }
}
