package org.cxmaturity.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.ExaminedSection;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;

/**
 * Finds the facts on which an outcome hangs, by running the rules without each. A tree cannot tell: where one fact falls, another
 * that it outranked may say the same.
 */
record DecisiveFacts(Profile profile, ReasonTrees trees, Counterfactuals rules) {
    /**
     * The facts without any one of which the outcome is another.
     *
     * @param rests the keys of the facts that may matter
     * @param outcome says an outcome of a result in words
     */
    List<DecisiveFact> of(List<String> rests, String now, Function<Assessment, String> outcome) {
        List<DecisiveFact> bearing = new ArrayList<>();
        Set<String> mayMatter = Set.copyOf(rests);
        for (Given fact : profile.facts()) {
            if (mayMatter.contains(fact.key())
                    && !(fact instanceof ExaminedSection)
                    && !(fact instanceof Organisation)) {
                String without = outcome.apply(rules.suppose(Set.of(fact.key()), List.of()));
                if (!without.equals(now)) {
                    bearing.add(new DecisiveFact(trees.fact(fact), without));
                }
            }
        }
        return bearing;
    }
}
