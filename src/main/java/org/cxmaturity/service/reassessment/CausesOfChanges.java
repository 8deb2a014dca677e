package org.cxmaturity.service.reassessment;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.comparison.CauseSearch;
import org.cxmaturity.comparison.ExplainedChange;
import org.cxmaturity.comparison.ProfileDifference;
import org.cxmaturity.comparison.RecordDifference;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.service.audit.Assessed;
import org.cxmaturity.service.tables.RuleBasesWithoutChanges;
import org.jspecify.annotations.Nullable;

/** Runs the newer of two assessments again with facts and cells put back as they were, to see what made each difference. */
final class CausesOfChanges implements CauseSearch.Trial {
    /** How many assessments are run at most: about half a minute. */
    private static final int MOST = 1_500;

    private final Assessed before;
    private final Assessed after;
    private final RecordDifference difference;
    private final ProfileDifference profiles;
    private final RuleBasesWithoutChanges ruleBases;

    CausesOfChanges(Assessed before, Assessed after, RecordDifference difference) {
        this.before = before;
        this.after = after;
        this.difference = difference;
        this.profiles = new ProfileDifference(before.facts(), after.facts());
        this.ruleBases = new RuleBasesWithoutChanges(
                difference.tables().after(),
                after.rules().ruleBase(),
                difference.tables().changes());
    }

    List<ExplainedChange> explained() {
        return new CauseSearch(
                        difference.facts(),
                        difference.tables().changes(),
                        List.of(before.result(), after.result()),
                        this,
                        MOST)
                .explain(difference.changes());
    }

    @Override
    public @Nullable Assessment without(BitSet facts, BitSet tables) {
        Optional<Profile> profile = facts.cardinality() == difference.facts().size()
                ? Optional.of(before.facts())
                : profiles.without(facts);
        return profile.flatMap(given -> rules(tables).map(rules -> Assessor.assess(rules, given)))
                .orElse(null);
    }

    /** With every change undone, the old tables themselves. */
    private Optional<RuleBase> rules(BitSet undone) {
        if (undone.isEmpty()) {
            return Optional.of(after.rules().ruleBase());
        }
        return undone.cardinality() == difference.tables().changes().size()
                ? Optional.of(before.rules().ruleBase())
                : ruleBases.without(undone.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
    }
}
