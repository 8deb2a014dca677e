package org.cxmaturity.service.audit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Assesses recorded profiles again by their archived workbooks: by this program, or by the archived one where that is trusted. */
final class ReplayRecords {
    private final ContentStore archive;
    private final ArchivedRuleBases ruleBases;
    private final Product present;
    private final ArchivedProgram archivedProgram;
    private final Optional<Hash> trusted;
    private final CoreRuleHashes presentRules = CoreRuleHashes.ofThisProgram();

    ReplayRecords(
            ContentStore archive,
            ArchivedRuleBases ruleBases,
            Product present,
            ArchivedProgram archivedProgram,
            Optional<Hash> trusted) {
        this.archive = archive;
        this.ruleBases = ruleBases;
        this.present = present;
        this.archivedProgram = archivedProgram;
        this.trusted = trusted;
    }

    Result<ReplayedRecord> replay(AuditRecord record) {
        Product made = record.product();
        if (!made.files().isEmpty() && trusted.filter(made.digest()::equals).isPresent()) {
            return archivedProgram
                    .assess(record, archive)
                    .map(now -> compared(record, now, "by the archived version " + made.version(), true));
        }
        boolean same = made.files().equals(present.files())
                && made.version().equals(present.version())
                && presentRules.made(record);
        return ReopenedRecord.of(record, ruleBases)
                .map(reopened -> compared(record, reopened.assess(), same ? "" : remark(record, made), same));
    }

    /** Refused where none of the records wanted was made by the trusted program: trust in it would have no effect. */
    static Result<Optional<Hash>> needed(Optional<Hash> trusted, LedgerRecords records, Optional<String> id) {
        return trusted.isEmpty()
                ? Result.done(trusted)
                : programs(records, id)
                        .then(made -> Result.unless(
                                Fault.USAGE,
                                made.contains(trusted.get()) ? List.of() : List.of(notNeeded(trusted.get(), made)),
                                trusted));
    }

    /** The digests of the programs that made the records wanted. */
    private static Result<Set<Hash>> programs(LedgerRecords records, Optional<String> id) {
        Result<List<Product>> made = id.isPresent()
                ? records.find(id.get()).map(record -> List.of(record.product()))
                : records.each(List.of(), record -> Result.done(Optional.of(record.product())));
        return made.map(all -> all.stream()
                .filter(each -> !each.files().isEmpty())
                .map(Product::digest)
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Problem notNeeded(Hash trusted, Set<Hash> made) {
        return new Problem(
                Input.TRUSTED_PROGRAM,
                trusted + ", the digest of no program that made one of these records",
                "the digest of a program that did",
                made.size() == 1 ? made.iterator().next().toString() : null);
    }

    private String remark(AuditRecord record, Product made) {
        return "made by version " + made.version() + ", build " + build(made)
                + (presentRules.made(record) ? "" : ", other core rules") + "; under this version, "
                + present.version() + ", build " + build(present)
                + (trusted.isPresent() ? "; its program, " + made.digest() + ", is not the trusted one" : "");
    }

    private static String build(Product product) {
        return product.files().isEmpty()
                ? "without files"
                : product.digest().hex().substring(0, 12);
    }

    /** By the same program only the same bytes will do; by another one, the same conclusions. */
    private static ReplayedRecord compared(AuditRecord record, String now, String remark, boolean sameProgram) {
        RecordComparison comparison = RecordComparison.of(record, now);
        if (comparison.sameBytes()) {
            return ReplayedRecord.of(record, Verdict.SAME_BYTES, remark, Optional.empty());
        }
        Optional<DocumentDifference> first = comparison.differenceOfConclusions();
        if (sameProgram && first.isEmpty()) {
            first = comparison.difference();
        }
        return ReplayedRecord.of(
                record, first.isPresent() ? Verdict.DIFFERENT : Verdict.SAME_CONCLUSIONS, remark, first);
    }
}
