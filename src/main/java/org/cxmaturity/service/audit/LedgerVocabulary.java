package org.cxmaturity.service.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.audit.AuditRecord;
import org.cxmaturity.audit.LedgerRecords;
import org.cxmaturity.audit.LedgerStore;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleSources;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.StageRow;

/** The names that records of a ledger can have: their organisations, and what is in the rule bases that they went by. */
final class LedgerVocabulary {
    private final LedgerStore ledger;
    private final Map<Input, Set<String>> names = new HashMap<>();
    private final Set<String> cells = new TreeSet<>();
    private final List<LoadedRuleBase> loaded;

    private LedgerVocabulary(LedgerStore ledger, List<LoadedRuleBase> loaded) {
        this.ledger = ledger;
        this.loaded = loaded;
    }

    /** All that the records of a ledger can have. */
    static Result<LedgerVocabulary> of(LedgerStore ledger, ArchivedRuleBases ruleBases) {
        Set<String> organisations = new TreeSet<>();
        Map<Object, AuditRecord> distinct = new HashMap<>();
        return new LedgerRecords(ledger, LedgerWatch.NONE)
                .each(List.of(), record -> {
                    organisations.add(record.organisation());
                    distinct.putIfAbsent(
                            List.of(
                                    record.ruleBase().workbooks(),
                                    record.ruleBase().rules()),
                            record);
                    return Result.done(Optional.<Object>empty());
                })
                .then(read -> Result.all(distinct.values().stream().map(ruleBases::of)))
                .then(loaded -> Result.all(distinct.values().stream().map(record -> ledger.archive()
                                .getAll(record.ruleBase().rules())))
                        .map(sources -> {
                            LedgerVocabulary known = new LedgerVocabulary(ledger, loaded);
                            known.names(Input.ORGANISATION).addAll(organisations);
                            sources.forEach(each -> known.names(Input.RULE).addAll(RuleSources.ids(each)));
                            loaded.forEach(known::add);
                            return known;
                        }));
    }

    private Set<String> names(Input input) {
        return names.computeIfAbsent(input, any -> new TreeSet<>());
    }

    private void add(LoadedRuleBase rules) {
        var tables = rules.ruleBase().tables();
        tables.all(ModelRow.class).forEach(row -> names(Input.MODEL).add(row.id()));
        tables.all(StageRow.class).forEach(row -> names(Input.STAGE).add(row.stage()));
        names(Input.ROW).addAll(rules.places().keySet());
        cells.addAll(rules.places().values());
    }

    /** What is asked for and can't be found in any record, each; nothing for a ledger without records. */
    List<Problem> unknown(RecordFilter wanted) {
        List<Problem> problems = new ArrayList<>();
        if (!loaded.isEmpty()) {
            unknown(problems, Input.ORGANISATION, wanted.organisation());
            unknown(problems, Input.MODEL, wanted.model());
            unknown(problems, Input.STAGE, wanted.stage());
            unknown(problems, Input.RULE, wanted.rule());
            wanted.row().ifPresent(row -> unknown(problems, row));
        }
        return problems;
    }

    private void unknown(List<Problem> problems, Input input, Optional<String> asked) {
        asked.filter(each -> !names(input).contains(each))
                .ifPresent(each -> problems.add(problem(input, each, names(input))));
    }

    private void unknown(List<Problem> problems, RowOrCell row) {
        boolean known = row.cited() == null
                ? loaded.stream().anyMatch(each -> !row.among(each.places()).isEmpty())
                : names(Input.ROW).contains(row.cited().toString());
        if (!known) {
            problems.add(problem(Input.ROW, row.toString(), row.cited() == null ? cells : names(Input.ROW)));
        }
    }

    private Problem problem(Input input, String asked, Set<String> known) {
        return new Problem(
                input,
                '"' + asked + "\", which is unknown",
                "what a record of " + ledger.name() + " can have",
                NearestName.to(asked, known));
    }
}
