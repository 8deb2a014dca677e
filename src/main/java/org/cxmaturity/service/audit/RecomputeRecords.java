package org.cxmaturity.service.audit;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.audit.Archive;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.audit.Hash;
import org.cxmaturity.audit.Ledger;
import org.cxmaturity.audit.RecordComparison;
import org.cxmaturity.audit.Refusal;
import org.cxmaturity.audit.Replayed;
import org.cxmaturity.audit.Replayed.Verdict;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.rulebase.StockRuleBase;

/**
 * The second opinion: stock Drools makes a rule of every row of the archived workbooks, and must come to the same conclusions. A
 * record holds what readers see of them; the fields that it does not hold are compared with what the program looks up.
 */
final class RecomputeRecords {
    private static final String NOT_HELD = "in no record, but looked up otherwise than by stock Drools: ";

    private final ArchivedRuleBases lookedUp;
    private final ArchivedRuleBases stock;
    private final Map<String, Hash> presentRules = new TreeMap<>();

    RecomputeRecords(Ledger ledger) {
        Archive archive = new Archive(ledger);
        this.lookedUp = new ArchivedRuleBases(archive, new RuleBaseLoader(null)::load);
        this.stock = new ArchivedRuleBases(archive, StockRuleBase::load);
        RuleSources.shipped().forEach((name, content) -> presentRules.put(name, Hash.of(content)));
    }

    Replayed recompute(AuditRecord record) throws IOException, Refusal {
        Optional<DocumentDifference> difference = difference(
                record,
                RecordedCase.of(record, lookedUp).derive(),
                RecordedCase.of(record, stock).derive());
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

    /** The first difference: from what the record says, or else from what the program looks up, in any field of any conclusion. */
    static Optional<DocumentDifference> difference(AuditRecord record, Derivation lookedUp, Derivation stock) {
        return RecordComparison.of(record, AssessmentJson.of(stock.assessment(), null, true))
                .differenceButForRules()
                .or(() -> FieldComparison.ofSteps(lookedUp.steps(), stock.steps())
                        .map(each -> new DocumentDifference(NOT_HELD + each.path(), each.recorded(), each.now())));
    }
}
