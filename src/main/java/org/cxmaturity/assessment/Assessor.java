package org.cxmaturity.assessment;

import java.util.List;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.jspecify.annotations.Nullable;

/** Assesses profiles. The same profile and rule base give the same result, in whatever order facts and rows come. */
public final class Assessor {
    private Assessor() {}

    /** Assesses a profile under a rule base, with the stages' own names. */
    public static Assessment assess(RuleBase ruleBase, Profile profile) {
        return assess(ruleBase, profile, null);
    }

    /**
     * Assesses a profile under a rule base.
     *
     * @param aliasSet the set of names to show stages under, or null for their own
     * @throws RulesDidNotSettle if the rules fire without end
     */
    public static Assessment assess(RuleBase ruleBase, Profile profile, @Nullable String aliasSet) {
        return Run.of(ruleBase, profile, aliasSet).assessment();
    }

    /** The same, with all that led to the result. */
    public static Derivation derive(RuleBase ruleBase, Profile profile, @Nullable String aliasSet) {
        Run run = Run.of(ruleBase, profile, aliasSet);
        return new Derivation(
                profile,
                run.assessment(),
                run.trace().steps(),
                run.recommendations().turns());
    }

    /** A result, and what more can be made of its session for whoever asks why; an assessment alone does not pay for that. */
    private record Run(Assessment assessment, CanonicalTrace trace, Recommendations recommendations) {
        static Run of(RuleBase whole, Profile profile, @Nullable String aliasSet) {
            RuleBase ruleBase = whole.in(profile.models());
            List<RuleFiring> firings = RuleSession.run(ruleBase, profile.facts());
            Catalogues catalogues = Catalogues.of(ruleBase.tables(), new Conclusions(firings));
            Levels levels = new Levels(catalogues);
            Recommendations recommendations =
                    new Recommendations(catalogues, levels, new CurrencyConversion(catalogues, profile));
            CanonicalTrace trace = CanonicalTrace.of(firings);
            Assessment assessment = new Assessment(
                    profile.organisation(),
                    profile.asOf(),
                    ruleBase.id(),
                    new Placements(catalogues, levels, profile, aliasSet).all(),
                    levels.dimensions(),
                    levels.capabilities(),
                    new Findings(catalogues, profile).all(),
                    recommendations.all(),
                    new OpenQuestions(catalogues, levels).all(),
                    trace.firings(),
                    catalogues.tables().levelNames());
            return new Run(assessment, trace, recommendations);
        }
    }
}
