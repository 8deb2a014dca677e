package org.cxmaturity.service.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.ImpactTally;
import org.cxmaturity.comparison.SharedModels;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.ActionRow;

/** Assesses many profiles under two editions of the tables, and says whom the new one places elsewhere, and because of which cells. */
public final class MeasureImpact {
    private final RuleBaseLoader loader;

    /** Measures editions that are loaded so. */
    public MeasureImpact(RuleBaseLoader loader) {
        this.loader = loader;
    }

    /** What the new tables make of organisations that the old ones placed elsewhere. */
    public Result<TablesImpact> impact(
            WorkbookSet before, WorkbookSet after, ProfileCollection profiles, Progress progress) {
        return load(before).then(old -> load(after).then(current -> measured(old, current, profiles, progress)));
    }

    /** An edition of the tables, and the rules with its rows. */
    record Loaded(Edition edition, RuleBase ruleBase) {}

    private Result<Loaded> load(WorkbookSet tables) {
        return tables.placed(loader.load(tables.contents())).map(ready -> loaded(tables.name(), ready));
    }

    private static Loaded loaded(String name, LoadedRuleBase ready) {
        return new Loaded(
                Edition.of(name, ready.ruleBase().tables(), ready.places(), ready.digests()), ready.ruleBase());
    }

    private static Result<TablesImpact> measured(
            Loaded before, Loaded after, ProfileCollection profiles, Progress progress) {
        EditionDifference difference = EditionDifference.of(before.edition(), after.edition());
        Map<String, String> titles = new HashMap<>();
        List.of(before, after)
                .forEach(each ->
                        each.edition().read().rows(ActionRow.class).forEach(row -> titles.put(row.id(), row.title())));
        ImpactTally tally =
                new ImpactTally(difference.changes(), new SharedModels(before.edition(), after.edition()), titles);
        List<Problem> unread =
                new ManyProfiles(profiles, progress).each(new TwoEditions(before, after, difference.changes(), tally));
        TablesImpact impact = tally.impact(
                difference, before.ruleBase().id(), after.ruleBase().id());
        return unread.isEmpty() && impact.counts().assessed() > 0
                ? Result.done(impact)
                : Result.refused(Fault.INPUT, unread.isEmpty() ? impact.problems() : unread);
    }
}
