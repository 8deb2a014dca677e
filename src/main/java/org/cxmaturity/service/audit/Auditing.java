package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerVerifier;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.Provenance;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.SignatureKeys;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Keeps a ledger of assessments, and answers for what stands in it. A record is named by its number or the first digits of its hash. */
public final class Auditing {
    private final RuleBaseWithWorkbooks.Source ruleBases;
    private final WorkbookLoader rows;
    private final WorkbookLoader stockDrools;
    private final Installation installation;
    private final ArchivedProgram archivedProgram;
    private final Supplier<byte[]> salts;

    /**
     * The use cases.
     *
     * @param ruleBases where the rule bases of new assessments come from
     * @param rows loads archived workbooks as assessments look rows up
     * @param stockDrools loads archived workbooks as stock Drools understands them
     * @param installation the program that runs
     * @param archivedProgram runs a program out of an archive
     * @param salts gives 16 bytes of chance each time
     */
    public Auditing(
            RuleBaseWithWorkbooks.Source ruleBases,
            WorkbookLoader rows,
            WorkbookLoader stockDrools,
            Installation installation,
            ArchivedProgram archivedProgram,
            Supplier<byte[]> salts) {
        this.ruleBases = ruleBases;
        this.rows = rows;
        this.stockDrools = stockDrools;
        this.installation = installation;
        this.archivedProgram = archivedProgram;
        this.salts = salts;
    }

    /** Assesses a profile and adds the assessment to a ledger, which is made where it is not there. */
    public Result<LedgerStore.Appended> append(LedgerStore ledger, AssessmentToRecord assessment) {
        return new AppendRecord(ruleBases, installation, salts, ledger, assessment).append();
    }

    /**
     * Says whether a ledger and its archive are as they were written.
     *
     * @param head a hash that was published as the ledger's last
     * @param keys public keys, of which one must have signed every record
     */
    public Result<Verification> verify(
            LedgerStore ledger, Optional<Hash> head, List<NamedContent> keys, Progress progress) {
        return Result.all(keys.stream().map(SignatureKeys::verifier))
                .then(verifiers -> LedgerVerifier.verify(ledger, head.orElse(null), verifiers, progress))
                .then(found -> found.isWhole() ? ledger.people().people().map(people -> found) : Result.done(found));
    }

    /**
     * Assesses recorded profiles again, each by its archived rule base, and compares.
     *
     * @param id the one record wanted, or all
     * @param trusted the digest of an archived program, which is then run for the records that name it
     */
    public Result<List<ReplayedRecord>> replay(
            LedgerStore ledger, Optional<String> id, Optional<Hash> trusted, Progress progress) {
        return installation.product(content -> Result.done(Hash.of(content))).then(present -> {
            ReplayRecords replay = new ReplayRecords(
                    ledger.archive(), archivedRuleBases(ledger, rows), present, archivedProgram, trusted);
            return each(ledger, id, progress, replay::replay);
        });
    }

    /** Assesses recorded profiles again by stock Drools, one rule per row of the archived workbooks, and compares. */
    public Result<List<ReplayedRecord>> recompute(LedgerStore ledger, Optional<String> id, Progress progress) {
        RecomputeRecords recompute =
                new RecomputeRecords(archivedRuleBases(ledger, rows), archivedRuleBases(ledger, stockDrools));
        return each(ledger, id, progress, recompute::recompute);
    }

    /** Does something with the record wanted, or with all; one that cannot be assessed again does not stop the others. */
    private static Result<List<ReplayedRecord>> each(
            LedgerStore ledger,
            Optional<String> id,
            Progress progress,
            Function<AuditRecord, Result<ReplayedRecord>> work) {
        LedgerRecords records = new LedgerRecords(ledger, progress);
        Function<AuditRecord, ReplayedRecord> tried = record -> work.apply(record)
                .either(replayed -> replayed, refused -> ReplayedRecord.notComparable(record, refused.problems()));
        return id.isPresent()
                ? records.find(id.get()).map(tried).map(List::of)
                : records.each(List.of(), tried.andThen(Optional::of).andThen(Result::done));
    }

    private static ArchivedRuleBases archivedRuleBases(LedgerStore ledger, WorkbookLoader loader) {
        return new ArchivedRuleBases(ledger.archive(), loader);
    }

    /** Opens a record to explain it. */
    public Result<ExplainedRecord> explained(LedgerStore ledger, String id) {
        return record(ledger, id)
                .then(record -> ReopenedRecord.of(record, archivedRuleBases(ledger, rows)))
                .then(reopened -> ledger.people()
                        .people()
                        .then(people -> ExplainedRecord.of(reopened, people, ledger.name() + "#" + id)));
    }

    /** The provenance of a record's conclusions, as W3C PROV-JSON. */
    public Result<String> provenance(LedgerStore ledger, String id) {
        return record(ledger, id).map(Provenance::of);
    }

    /** The records wanted, first to last. */
    public Result<List<RecordSummary>> list(LedgerStore ledger, RecordFilter wanted, Progress progress) {
        return new ListRecords(ledger, wanted, archivedRuleBases(ledger, rows)).list(progress);
    }

    /**
     * A record, in brief and whole.
     *
     * @param document the whole line as indented JSON
     */
    public record Shown(RecordSummary summary, String document) {}

    /** One record. */
    public Result<Shown> show(LedgerStore ledger, String id) {
        return record(ledger, id).then(record -> correcting(ledger, record).then(corrections -> ledger.people()
                .people()
                .map(people -> new Shown(
                        RecordSummary.of(record, people)
                                .supersededBy(corrections.isEmpty() ? null : corrections.get(corrections.size() - 1)),
                        record.pretty()))));
    }

    private static Result<AuditRecord> record(LedgerStore ledger, String id) {
        return new LedgerRecords(ledger, Progress.NONE).find(id);
    }

    /** The numbers of the records that correct one. */
    private static Result<List<Long>> correcting(LedgerStore ledger, AuditRecord record) {
        return new LedgerRecords(ledger, Progress.NONE)
                .each(
                        List.of("\"supersedes\":{\"hash\":\"" + record.hash() + '"'),
                        each -> Result.done(each.supersedes()
                                .filter(old -> old.hash().equals(record.hash()))
                                .map(old -> each.sequence())));
    }

    /**
     * Erases a person's name.
     *
     * @param who the name, or the reference that records give
     * @return the reference, which stays in the records
     */
    public Result<String> forget(LedgerStore ledger, String who) {
        return ledger.people().change(people -> people.erase(who)
                .map(Result::done)
                .orElseGet(() -> Result.refused(
                        Fault.INPUT,
                        new Problem(
                                ledger.people().name(),
                                "no name \"" + who + '"',
                                "a name or reference that stands there, written the same",
                                null))));
    }
}
