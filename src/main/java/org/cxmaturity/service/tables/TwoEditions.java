package org.cxmaturity.service.tables;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cxmaturity.assessment.ResumableAssessment;
import org.cxmaturity.assessment.StagesAndRanks;
import org.cxmaturity.comparison.Causes;
import org.cxmaturity.comparison.EditionResult;
import org.cxmaturity.comparison.EditionResult.Seat;
import org.cxmaturity.comparison.ImpactTally;
import org.cxmaturity.comparison.RecordedLookUps;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.intake.CollectedProfiles.Source;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.Vocabulary;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.service.profile.ProfileLoader;
import org.cxmaturity.service.tables.MeasureImpact.Loaded;
import org.cxmaturity.tables.Row;

/**
 * Assesses a profile under both editions, and where it flips, under the new one with changes undone; never twice by rows that
 * say the same to it.
 */
final class TwoEditions implements Consumer<Source> {
    private final Loaded before;
    private final Vocabulary newNames;
    private final Vocabulary oldNames;
    private final RuleBase current;
    private final RuleBasesWithoutChanges undone;
    private final Set<Class<? extends Row>> changed;
    private final ImpactTally tally;

    TwoEditions(Loaded before, Loaded after, List<TableChange> changes, ImpactTally tally) {
        this.before = before;
        this.newNames = ProfileLoader.vocabulary(after.ruleBase().tables());
        this.oldNames = ProfileLoader.vocabulary(before.ruleBase().tables());
        // Both editions go by the same compiled rules: they are the product's, and one copy warms up sooner than two.
        RuleBase rules = after.ruleBase();
        this.current = new RuleBase(before.ruleBase().compiled(), rules.tables(), rules.digest(), Map.of());
        this.undone = new RuleBasesWithoutChanges(after.edition(), current, changes);
        this.changed = changes.stream().map(each -> each.spec().type()).collect(Collectors.toSet());
        this.tally = tally;
    }

    @Override
    public void accept(Source source) {
        Result<ReadProfile> result = source.read(newNames);
        List<Problem> problems = result.problems();
        if (problems.isEmpty() && !oldNames.equals(newNames)) {
            problems = named(source.read(oldNames).problems());
        }
        if (!problems.isEmpty()) {
            tally.refuse(source.number(), problems);
            return;
        }
        Profile profile = result.orElseThrow().profile();
        Seen old = seen(before.ruleBase(), profile);
        Seen fresh = old.by(current);
        tally.add(
                source.number(),
                source.place(),
                profile.organisation(),
                old.position(),
                fresh.position(),
                trial(List.of(old, fresh)));
    }

    /** An assessment, and what was looked up for it. */
    private record Seen(ResumableAssessment course, RecordedLookUps lookUps) {
        /** The assessment by another rule base: the same where that answers alike, else gone on with from where it does not. */
        Seen by(RuleBase other) {
            OptionalInt differs = lookUps.differs(other.tables());
            return differs.isEmpty() ? this : from(differs.getAsInt(), other);
        }

        private Seen from(int stage, RuleBase other) {
            RecordedLookUps further = lookUps.from(stage, other.tables());
            return new Seen(course.from(stage, noting(other, further), further::begins), further);
        }

        EditionResult position() {
            Map<String, Seat> seats = new LinkedHashMap<>();
            StagesAndRanks outline = course.outline();
            outline.standings()
                    .forEach(standing -> seats.put(standing.model(), new Seat(standing.stage(), standing.attained())));
            return new EditionResult(seats, outline.actions(), course::rows);
        }
    }

    private Seen seen(RuleBase ruleBase, Profile profile) {
        RecordedLookUps lookUps = new RecordedLookUps(ruleBase.tables(), changed);
        return new Seen(ResumableAssessment.of(noting(ruleBase, lookUps), profile, lookUps::begins), lookUps);
    }

    private static RuleBase noting(RuleBase ruleBase, RecordedLookUps lookUps) {
        return new RuleBase(ruleBase.compiled(), lookUps, ruleBase.digest(), ruleBase.rowRules());
    }

    /** Says under which tables a profile is refused that the new ones would take. */
    private List<Problem> named(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Problem(
                        problem.place(),
                        problem.found(),
                        problem.expected() + " (by the old tables, "
                                + before.edition().name() + ")",
                        problem.maybe()))
                .toList();
    }

    /** Each set of changes is tried once a profile, however many models flip. */
    private Causes.Trial trial(List<Seen> seen) {
        Map<SortedSet<Integer>, Optional<EditionResult>> tried = new HashMap<>();
        return changes -> tried.computeIfAbsent(
                        changes, any -> undone.without(changes).map(rules -> position(rules, seen)))
                .orElse(null);
    }

    /** Goes on with the assessment that carries furthest. */
    private static EditionResult position(RuleBase ruleBase, List<Seen> seen) {
        return seen.stream()
                .max(Comparator.comparingInt(
                        each -> each.lookUps().differs(ruleBase.tables()).orElse(Integer.MAX_VALUE)))
                .orElseThrow()
                .by(ruleBase)
                .position();
    }
}
