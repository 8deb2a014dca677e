package org.cxmaturity.service.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.intake.ProfileReader;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.service.RuleBases;
import org.cxmaturity.tables.AliasRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StageRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tables.Terms;

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
                .then(known -> models(known, request.models()))
                .then(known -> ProfileReader.read(
                        request.profile(), vocabulary(known.ruleBase().tables()), edits))
                .map(read -> loaded(rules, read, request.models()))
                .then(loaded -> ToldLanguage.of(loaded, request.language()));
    }

    private static LoadedProfile loaded(LoadedRuleBase rules, ReadProfile read, List<String> models) {
        Profile profile = models.isEmpty() ? read.profile() : read.profile().on(models);
        return new LoadedProfile(rules.in(profile.models()), profile, read.businessCase(), read.places());
    }

    /** The rule base, unless it knows some of the models not. */
    static Result<LoadedRuleBase> models(LoadedRuleBase rules, List<String> models) {
        List<String> known = models(rules.ruleBase().tables());
        return Result.unless(
                Fault.USAGE,
                models.stream()
                        .flatMap(each -> ChoiceProblem.of(Input.MODEL, each, known).stream())
                        .toList(),
                rules);
    }

    /** The ids of the models, in the order in which results show them. */
    private static List<String> models(Tables tables) {
        return tables.all(ModelRow.class).stream()
                .sorted(Comparator.comparingInt(ModelRow::order))
                .map(ModelRow::id)
                .toList();
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

    private static List<String> stages(Tables tables, String model) {
        return tables.all(StageRow.class).stream()
                .filter(each -> each.model().equals(model))
                .sorted(Comparator.comparingInt(StageRow::order))
                .map(StageRow::stage)
                .toList();
    }

    /** The names that profiles may use under these tables. */
    public static Vocabulary vocabulary(Tables tables) {
        return new Vocabulary(
                tables.all(CapabilityRow.class).stream().collect(Collectors.toMap(Row::id, CapabilityRow::name)),
                tables.all(CapabilityRow.class).stream()
                        .filter(CapabilityRow::optional)
                        .map(Row::id)
                        .collect(Collectors.toSet()),
                Set.copyOf(tables.ids(CurrencyRow.class)),
                tables.ids(ModelRow.class).stream().collect(Collectors.toMap(id -> id, id -> stages(tables, id))),
                Terms.of(tables),
                tables.ids(CapabilityRow.class).stream().collect(Collectors.toMap(id -> id, id -> tables.scale(id)
                        .offered())));
    }
}
