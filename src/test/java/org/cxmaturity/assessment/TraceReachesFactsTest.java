package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** A trace leads from every conclusion back to what was given. */
class TraceReachesFactsTest {
    private static final RuleBase RULES = Shipped.ruleBase();

    @Test
    void every_conclusion_reaches_what_was_given_or_a_stated_absence() {
        for (int number = 0; number < Seeds.of(120); number++) {
            Assessment assessment = Assessor.assess(RULES, GeneratedProfiles.profile(RULES.tables(), number));
            Set<String> concluded = assessment.trace().stream()
                    .flatMap(firing -> firing.concluded().stream())
                    .collect(Collectors.toSet());

            Set<String> grounded = grounded(assessment.trace(), concluded);

            assertThat(grounded).containsAll(concluded);
        }
    }

    private static Set<String> grounded(List<Firing> trace, Set<String> concluded) {
        Set<String> grounded = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Firing firing : trace) {
                boolean rests = !firing.matched().isEmpty()
                        && firing.matched().stream()
                                .allMatch(key -> !concluded.contains(key) || grounded.contains(key));
                grew |= rests && grounded.addAll(firing.concluded());
            }
        }
        return grounded;
    }
}
