package org.cxmaturity.service.audit;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.ContentStore;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.RecordDocument.Product;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
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

    private String remark(AuditRecord record, Product made) {
        return "made by version " + made.version() + ", build " + build(made)
                + (presentRules.made(record) ? "" : ", other core rules") + "; under this version, "
                + present.version() + ", build " + build(present);
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
