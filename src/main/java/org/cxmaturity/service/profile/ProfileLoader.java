package org.cxmaturity.service.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Tables;

/** Reads profiles under a rule base. */
public final class ProfileLoader {
    private ProfileLoader() {}

    /** Loads the rule base that is asked for, and reads the profile under it. */
    static Result<LoadedProfile> load(RuleBases ruleBases, ProfileRequest request) {
        return ruleBases.of(request.tables()).then(rules -> load(rules, request, List.of()));
    }

    /**
     * Reads the profile that is asked about, under a rule base, as if it said what the edits say.
     *
     * @param edits {@code path=value} each
     */
    static Result<LoadedProfile> load(LoadedRuleBase rules, ProfileRequest request, List<String> edits) {
        return named(rules, request.aliasSet())
                .then(known -> ProfileReader.read(
                        request.profile(), vocabulary(known.ruleBase().tables()), edits))
                .map(read -> new LoadedProfile(rules, read.profile(), read.businessCase(), read.places()));
    }

    /** The rule base, unless it has no such alias set. */
    static Result<LoadedRuleBase> named(LoadedRuleBase rules, Optional<String> aliasSet) {
        List<String> sets = rules.ruleBase().tables().all(AliasRow.class).stream()
                .map(AliasRow::set)
                .distinct()
                .sorted()
                .toList();
        Optional<Problem> problem = aliasSet.flatMap(asked -> ChoiceProblem.of(Input.ALIAS_SET, asked, sets));
        return Result.unless(Fault.USAGE, problem.stream().toList(), rules);
    }

    /** The names that profiles may use under these tables. */
    public static Vocabulary vocabulary(Tables tables) {
        return new Vocabulary(
                tables.all(CapabilityRow.class).stream().collect(Collectors.toMap(Row::id, CapabilityRow::name)),
                tables.all(CapabilityRow.class).stream()
                        .filter(CapabilityRow::optional)
                        .map(Row::id)
                        .collect(Collectors.toSet()),
                Set.copyOf(tables.ids(CurrencyRow.class)));
    }
}
