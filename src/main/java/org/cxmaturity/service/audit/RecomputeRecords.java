package org.cxmaturity.service.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Replayed.Verdict;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.rulebase.StockRuleBase;

/** The second opinion: stock Drools makes a rule of every row of the archived workbooks, and must come to the same conclusions. */
final class RecomputeRecords {
    private final ArchivedRuleBases ruleBases;
    private final Map<String, Hash> presentRules = new TreeMap<>();

    RecomputeRecords(Ledger ledger) {
        this.ruleBases = new ArchivedRuleBases(new Archive(ledger), StockRuleBase::load);
        RuleSources.shipped().forEach((name, content) -> presentRules.put(name, Hash.of(content)));
    }

    Replayed recompute(AuditRecord record) throws IOException, Refusal {
        String now = AssessmentJson.of(RecordedCase.of(record, ruleBases).assess(), null, true);
        Optional<DocumentDifference> difference =
                RecordComparison.of(record, now).differenceButForRules();
        boolean sameRules = record.ruleBase().rules().equals(presentRules);
        return new Replayed(
                record.sequence(),
                record.hash(),
                difference.isPresent() ? Verdict.DIFFERENT : Verdict.SAME_CONCLUSIONS,
                "by stock Drools, a rule for every row"
                        + (sameRules ? "" : "; the core rules are not those of the record"),
                difference,
                List.of());
    }
}
