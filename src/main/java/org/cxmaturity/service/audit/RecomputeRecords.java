package org.cxmaturity.service.audit;

import java.util.Optional;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.ReplayedRecord;
import org.cxmaturity.audit.ReplayedRecord.Verdict;
import org.cxmaturity.model.Result;

/** The second opinion: stock Drools makes a rule of every row of the archived workbooks, and must come to the same conclusions. */
final class RecomputeRecords {
    private final ArchivedRuleBases ruleBases;
    private final CoreRuleHashes presentRules = CoreRuleHashes.ofThisProgram();

    RecomputeRecords(ArchivedRuleBases ruleBases) {
        this.ruleBases = ruleBases;
    }

    Result<ReplayedRecord> recompute(AuditRecord record) {
        return ReopenedRecord.of(record, ruleBases).map(reopened -> {
            Optional<DocumentDifference> difference =
                    RecordComparison.of(record, reopened.assess()).differenceButForRules();
            return ReplayedRecord.of(
                    record,
                    difference.isPresent() ? Verdict.DIFFERENT : Verdict.SAME_CONCLUSIONS,
                    "by stock Drools, a rule for every row"
                            + (presentRules.made(record) ? "" : "; the core rules are not those of the record"),
                    difference);
        });
    }
}
