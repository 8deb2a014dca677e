package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.ImpactTally;
import org.cxmaturity.comparison.SharedModels;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.intake.ProfileFiles;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tablespec.ReadTables;

/** Assesses many profiles under two editions of the tables, and says whom the new one places elsewhere, and because of which cells. */
final class MeasureImpact {
    private final RuleBaseLoader loader;

    MeasureImpact(RuleBaseLoader loader) {
        this.loader = loader;
    }

    Result<TablesImpact> impact(Path before, Path after, Path profiles, Progress progress) {
        if (!Files.exists(profiles)) {
            return nothing(profiles, "no such file or directory");
        }
        return load(before).then(old -> load(after).then(current -> measured(old, current, profiles, progress)));
    }

    /** An edition of the tables, and the rules with its rows. */
    record Loaded(Edition edition, RuleBase ruleBase) {}

    private Result<Loaded> load(Path tables) {
        try {
            Result<LoadedRuleBase> result = loader.load(tables);
            return result instanceof Result.Refused<LoadedRuleBase> faulty
                    ? new Result.Refused<>(Fault.TABLES, ProblemPlaces.under(tables, faulty.problems()))
                    : new Result.Done<>(loaded(tables, result.orElseThrow()));
        } catch (IOException e) {
            return new Result.Refused<>(Fault.TABLES, List.of(ProblemPlaces.unreadable(tables, e)));
        }
    }

    private static Loaded loaded(Path tables, LoadedRuleBase ready) {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        RowTypes.ALL.forEach(
                type -> rows.put(type, List.copyOf(ready.ruleBase().tables().all(type))));
        return new Loaded(
                new Edition(tables.toString(), new ReadTables(rows, ready.places(), ready.digests())),
                ready.ruleBase());
    }

    private static Result<TablesImpact> measured(Loaded before, Loaded after, Path profiles, Progress progress) {
        EditionDifference difference = EditionDifference.of(before.edition(), after.edition());
        Map<String, String> titles = new HashMap<>();
        List.of(before, after)
                .forEach(each ->
                        each.edition().read().rows(ActionRow.class).forEach(row -> titles.put(row.id(), row.title())));
        ImpactTally tally =
                new ImpactTally(difference.changes(), new SharedModels(before.edition(), after.edition()), titles);
        try (ProfileFiles files = ProfileFiles.of(profiles)) {
            new ManyProfiles(files, progress).each(new TwoEditions(before, after, difference.changes(), tally));
        } catch (IOException e) {
            return new Result.Refused<>(Fault.INPUT, List.of(ProblemPlaces.unreadable(profiles, e)));
        }
        TablesImpact impact = tally.impact(
                difference, before.ruleBase().id(), after.ruleBase().id());
        if (impact.counts().assessed() > 0) {
            return new Result.Done<>(impact);
        }
        return impact.problems().isEmpty()
                ? nothing(profiles, "no profile in it")
                : new Result.Refused<>(Fault.INPUT, impact.problems());
    }

    private static Result<TablesImpact> nothing(Path profiles, String found) {
        String expected = "a directory of profiles (.yaml, .json), a profile, or a file of JSON lines (.jsonl)";
        return new Result.Refused<>(Fault.INPUT, List.of(new Problem(profiles.toString(), found, expected, null)));
    }
}
