package org.cxmaturity.service.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.Consequence;
import org.cxmaturity.audit.ConsistencyProof;
import org.cxmaturity.audit.ExportedRecord;
import org.cxmaturity.audit.ForgottenName;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.InclusionProof;
import org.cxmaturity.audit.LedgerHead;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerVerifier;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.audit.ProofCheck;
import org.cxmaturity.audit.Provenance;
import org.cxmaturity.audit.RecordSummary;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.SignatureKeys;
import org.cxmaturity.audit.Verification;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.model.Evidence;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;

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

    /** The product's own rule base, with the workbooks that it is loaded from. */
    public Result<RuleBaseWithWorkbooks> own() {
        return ruleBases.own();
    }

    /** The same use cases, whose new assessments go by other rule bases. */
    public Auditing by(RuleBaseWithWorkbooks.Source others) {
        return new Auditing(others, rows, stockDrools, installation, archivedProgram, salts);
    }

    /** Assesses a profile and adds the assessment to a ledger, which is made where it is not there. */
    public Result<LedgerStore.Appended> append(LedgerStore ledger, AssessmentToRecord assessment) {
        return new AppendRecord(ruleBases, installation, salts, ledger, assessment).append();
    }

    /**
     * Says whether a ledger and its archive are as they were written.
     *
     * @param heads heads that the ledger once had
     * @param keys public keys, of which one must have signed every record
     */
    public Result<Verification> verify(
            LedgerStore ledger, KeptHeads heads, List<NamedContent> keys, Progress progress) {
        return Result.all(keys.stream().map(SignatureKeys::verifier))
                .then(verifiers -> heads.read().then(read -> LedgerVerifier.verify(ledger, read, verifiers, progress)));
    }

    /** The head of a ledger, dated, and signed where there is a key. */
    public Result<LedgerHead> head(LedgerStore ledger, HeadToPublish wanted, LedgerWatch watch) {
        return ProveRecords.head(ledger, wanted, watch);
    }

    /**
     * Shows that a record stands in a ledger, to somebody who knows a head of it and is not to see the other records.
     *
     * @param at the ledger in which it stands, or the whole of it
     */
    public Result<InclusionProof> proof(LedgerStore ledger, String id, Optional<SizeOrHead> at, LedgerWatch watch) {
        return ProveRecords.record(ledger, id, at, watch);
    }

    /**
     * Shows that a ledger only grew since an earlier time.
     *
     * @param at the later ledger, or the whole of it
     */
    public Result<ConsistencyProof> growth(
            LedgerStore ledger, SizeOrHead since, Optional<SizeOrHead> at, LedgerWatch watch) {
        return ProveRecords.growth(ledger, since, at, watch);
    }

    /**
     * Holds a proof against what is known of the ledger.
     *
     * @param recordKeys public keys of which one must have signed the record; none, and its signature is not checked
     * @param ledger the ledger, where it is at hand
     */
    public Result<ProofCheck> check(
            NamedContent proof,
            KeptHeads heads,
            List<NamedContent> recordKeys,
            Optional<LedgerStore> ledger,
            LedgerWatch watch) {
        return ProveRecords.check(proof, heads, recordKeys, ledger, watch);
    }

    /**
     * Assesses recorded profiles again, each by its archived rule base, and compares.
     *
     * @param id the one record wanted, or all
     * @param trusted the digest of an archived program, which is then run for the records that name it
     */
    public Result<List<ReplayedRecord>> replay(
            LedgerStore ledger, Optional<String> id, Optional<Hash> trusted, LedgerWatch watch) {
        return ReplayRecords.needed(trusted, new LedgerRecords(ledger, LedgerWatch.NONE), id)
                .then(any -> installation.product(content -> Result.done(Hash.of(content))))
                .then(present -> {
                    ReplayRecords replay = new ReplayRecords(
                            ledger.archive(), archivedRuleBases(ledger, rows), present, archivedProgram, trusted);
                    return each(ledger, id, watch, replay::replay);
                });
    }

    /** Assesses recorded profiles again by stock Drools, one rule per row of the archived workbooks, and compares. */
    public Result<List<ReplayedRecord>> recompute(LedgerStore ledger, Optional<String> id, LedgerWatch watch) {
        RecomputeRecords recompute =
                new RecomputeRecords(archivedRuleBases(ledger, rows), archivedRuleBases(ledger, stockDrools));
        return each(ledger, id, watch, recompute::recompute);
    }

    /** Does something with the record wanted, or with all; one that cannot be assessed again does not stop the others. */
    private static Result<List<ReplayedRecord>> each(
            LedgerStore ledger,
            Optional<String> id,
            LedgerWatch watch,
            Function<AuditRecord, Result<ReplayedRecord>> work) {
        LedgerRecords records = new LedgerRecords(ledger, watch);
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
    public Result<ExplainedRecord> explained(LedgerStore ledger, String id, LedgerWatch watch) {
        return record(ledger, id, watch)
                .then(record -> ReopenedRecord.of(record, archivedRuleBases(ledger, rows)))
                .then(reopened -> ledger.people()
                        .people(watch)
                        .then(people -> ExplainedRecord.of(reopened, people, ledger.name() + "#" + id)));
    }

    /** A row of a table as it was when a record was made, and what it did there. */
    public Result<RowAsItWas> row(LedgerStore ledger, String id, RowRef row, LedgerWatch watch) {
        return explained(ledger, id, watch).then(opened -> RowAsItWas.of(opened.open(), row));
    }

    /**
     * A recorded profile.
     *
     * @param fact the key of a fact to look at; empty for none
     */
    public Result<RecordedFacts> facts(LedgerStore ledger, String id, String fact, LedgerWatch watch) {
        return record(ledger, id, watch)
                .then(record -> ReopenedRecord.of(record, archivedRuleBases(ledger, rows)))
                .then(reopened -> ledger.people().people(watch).then(people -> reopened.named(people)
                        .map(open ->
                                RecordedFacts.of(reopened.namedProfile(people), open, fact, hanging(reopened, fact)))));
    }

    private static List<Consequence> hanging(ReopenedRecord reopened, String fact) {
        return fact.isEmpty() ? List.of() : Consequence.of(reopened.record(), fact);
    }

    /** All that a recorded profile names as evidence. */
    public Result<List<Evidence>> evidence(LedgerStore ledger, String id, LedgerWatch watch) {
        return record(ledger, id, watch)
                .then(record -> ReopenedRecord.of(record, archivedRuleBases(ledger, rows)))
                .map(reopened -> reopened.profile().facts().stream()
                        .flatMap(fact -> Optional.ofNullable(fact.backing()).stream())
                        .flatMap(backing -> backing.evidence().stream())
                        .toList());
    }

    /** What a recorded assessment concluded from a row. */
    public Result<List<Consequence>> hanging(LedgerStore ledger, String id, RowRef row, LedgerWatch watch) {
        return record(ledger, id, watch).map(record -> Consequence.of(record, row.toString()));
    }

    /** A record's profile, its result, and the tables and rules that it went by, as the ledger and its archive keep them. */
    public Result<ExportedRecord> export(LedgerStore ledger, String id, LedgerWatch watch) {
        return record(ledger, id, watch).then(record -> ExportedRecord.of(record, ledger.archive()));
    }

    /** What differs between two records of one organisation. */
    public Result<RecordDifference> difference(LedgerStore ledger, String before, String after, LedgerWatch watch) {
        ArchivedRuleBases archived = archivedRuleBases(ledger, rows);
        return assessed(ledger, before, archived, watch).then(one -> assessed(ledger, after, archived, watch)
                .then(other -> CompareRecords.between(one, other)));
    }

    /**
     * What differs between a record and a profile of the same organisation.
     *
     * @param tables the tables to assess the profile by, as the shell's user names them, or the product's own
     */
    public Result<RecordDifference> difference(
            LedgerStore ledger, String before, NamedContent profile, Optional<String> tables, LedgerWatch watch) {
        return assessed(ledger, before, archivedRuleBases(ledger, rows), watch).then(one -> tables.map(ruleBases::named)
                .orElseGet(ruleBases::own)
                .then(own -> Assessed.of(profile, own.loaded()))
                .then(other -> CompareRecords.between(one, other)));
    }

    private static Result<Assessed> assessed(
            LedgerStore ledger, String id, ArchivedRuleBases archived, LedgerWatch watch) {
        return record(ledger, id, watch)
                .then(record -> ReopenedRecord.of(record, archived))
                .then(reopened ->
                        ledger.people().people(watch).then(people -> Assessed.of(reopened, people, ledger.name())));
    }

    /** A record as it was made, to hold another assessment of its organisation against it. */
    public Result<Assessed> assessed(LedgerStore ledger, String id, LedgerWatch watch) {
        return assessed(ledger, id, archivedRuleBases(ledger, rows), watch);
    }

    /** The provenance of a record's conclusions, as W3C PROV-JSON. */
    public Result<String> provenance(LedgerStore ledger, String id, LedgerWatch watch) {
        return record(ledger, id, watch).map(Provenance::of);
    }

    /** The records wanted, first to last. */
    public Result<List<RecordSummary>> list(LedgerStore ledger, RecordFilter wanted, LedgerWatch watch) {
        return new ListRecords(ledger, wanted, archivedRuleBases(ledger, rows)).list(watch);
    }

    /**
     * A record, in brief and whole.
     *
     * @param document the whole line as indented JSON
     */
    public record Shown(RecordSummary summary, String document) {}

    /** One record. */
    public Result<Shown> show(LedgerStore ledger, String id, LedgerWatch watch) {
        return record(ledger, id, LedgerWatch.NONE)
                .then(record -> correcting(ledger, record, watch).then(corrections -> ledger.people()
                        .people(watch)
                        .map(people -> new Shown(
                                RecordSummary.of(record, people).correctedBy(corrections), record.pretty()))));
    }

    private static Result<AuditRecord> record(LedgerStore ledger, String id, LedgerWatch watch) {
        return new LedgerRecords(ledger, watch).find(id);
    }

    /** The numbers of the records that correct one. */
    private static Result<List<Long>> correcting(LedgerStore ledger, AuditRecord record, LedgerWatch watch) {
        return new LedgerRecords(ledger, watch)
                .each(
                        List.of("\"supersedes\":{\"hash\":\"" + record.hash() + '"'),
                        each -> Result.done(each.supersedes()
                                .filter(old -> old.hash().equals(record.hash()))
                                .map(old -> each.sequence())));
    }

    /**
     * Erases a person's name, and says where it still stands.
     *
     * @param who the name in any spelling, or a reference that records give
     */
    public Result<ForgottenName> forget(LedgerStore ledger, String who, LedgerWatch watch) {
        return new ForgetName(ledger, who).forget(watch);
    }
}
