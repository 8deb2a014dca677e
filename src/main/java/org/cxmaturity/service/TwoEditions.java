package org.cxmaturity.service;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.cxmaturity.assessment.Outline;
import org.cxmaturity.comparison.Causes;
import org.cxmaturity.comparison.Change;
import org.cxmaturity.comparison.Position;
import org.cxmaturity.comparison.Position.Seat;
import org.cxmaturity.comparison.Tally;
import org.cxmaturity.intake.IntakeResult;
import org.cxmaturity.intake.ProfileFiles.Source;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.service.MeasureImpact.Loaded;

/** Assesses a profile under both editions, and where it flips, under the new one with changes undone. */
final class TwoEditions implements Consumer<Source> {
    private final Loaded before;
    private final Vocabulary newNames;
    private final Vocabulary oldNames;
    private final RuleBase current;
    private final UndoneChanges undone;
    private final Tally tally;

    TwoEditions(Loaded before, Loaded after, List<Change> changes, Tally tally) {
        this.before = before;
        this.newNames = Cases.vocabulary(after.ruleBase().tables());
        this.oldNames = Cases.vocabulary(before.ruleBase().tables());
        // Both editions go by the same compiled rules: they are the product's, and one copy warms up sooner than two.
        RuleBase rules = after.ruleBase();
        this.current = new RuleBase(before.ruleBase().compiled(), rules.tables(), rules.digest(), Map.of());
        this.undone = new UndoneChanges(after.edition(), current, changes);
        this.tally = tally;
    }

    @Override
    public void accept(Source source) {
        IntakeResult result = source.read(newNames);
        if (result instanceof IntakeResult.Accepted && !oldNames.equals(newNames)) {
            IntakeResult old = source.read(oldNames);
            result = old instanceof IntakeResult.Refused refused ? named(refused) : result;
        }
        if (result instanceof IntakeResult.Refused refused) {
            tally.refuse(source.number(), refused.problems());
            return;
        }
        Profile profile = ((IntakeResult.Accepted) result).profile();
        tally.add(
                source.number(),
                source.place(),
                profile.organisation(),
                position(before.ruleBase(), profile),
                position(current, profile),
                trial(profile));
    }

    /** Says under which tables a profile is refused that the new ones would take. */
    private IntakeResult named(IntakeResult.Refused refused) {
        return new IntakeResult.Refused(refused.problems().stream()
                .map(problem -> new Problem(
                        problem.place(),
                        problem.found(),
                        problem.expected() + " (by the old tables, "
                                + before.edition().name() + ")",
                        problem.maybe()))
                .toList());
    }

    /** Each set of changes is tried once a profile, however many models flip. */
    private Causes.Trial trial(Profile profile) {
        Map<SortedSet<Integer>, Optional<Position>> tried = new HashMap<>();
        return changes -> tried.computeIfAbsent(
                        changes, any -> undone.without(changes).map(tables -> position(tables, profile)))
                .orElse(null);
    }

    private static Position position(RuleBase ruleBase, Profile profile) {
        Outline outline = Outline.of(ruleBase, profile);
        Map<String, Seat> seats = new LinkedHashMap<>();
        outline.standings()
                .forEach(standing -> seats.put(standing.model(), new Seat(standing.stage(), standing.attained())));
        return new Position(seats, outline.actions(), outline.rows());
    }
}
