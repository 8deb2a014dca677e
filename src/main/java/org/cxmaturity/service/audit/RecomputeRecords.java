package org.cxmaturity.service.audit;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Result;

/**
 * The second opinion: stock Drools makes a rule of every row of the archived workbooks, and must come to the same conclusions. A
 * record holds what readers see of them; the fields that it does not hold are compared with what the program looks up.
 */
final class RecomputeRecords {
    private static final String NOT_HELD = "in no record, but looked up otherwise than by stock Drools: ";

    private final ArchivedRuleBases lookedUp;
    private final ArchivedRuleBases stock;
    private final CoreRuleHashes presentRules = CoreRuleHashes.ofThisProgram();

    RecomputeRecords(ArchivedRuleBases lookedUp, ArchivedRuleBases stock) {
        this.lookedUp = lookedUp;
        this.stock = stock;
    }

    Result<ReplayedRecord> recompute(AuditRecord record) {
        return ReopenedRecord.of(record, lookedUp).then(own -> ReopenedRecord.of(record, stock)
                .map(second -> replayed(record, difference(record, own.derive(), second.derive()))));
    }

    private ReplayedRecord replayed(AuditRecord record, Optional<DocumentDifference> difference) {
        return ReplayedRecord.of(
                record,
                difference.isPresent() ? Verdict.DIFFERENT : Verdict.SAME_CONCLUSIONS,
                "by stock Drools, a rule for every row"
                        + (presentRules.made(record) ? "" : "; the core rules are not those of the record"),
                difference);
    }

    /** The first difference: from what the record says, or else from what the program looks up, in any field of any conclusion. */
    static Optional<DocumentDifference> difference(AuditRecord record, Derivation lookedUp, Derivation stock) {
        return RecordComparison.of(record, AssessmentJson.of(stock.assessment(), true))
                .differenceButForRules()
                .or(() -> FieldComparison.ofSteps(lookedUp.steps(), stock.steps())
                        .map(each -> new DocumentDifference(NOT_HELD + each.path(), each.recorded(), each.now())));
    }
}
