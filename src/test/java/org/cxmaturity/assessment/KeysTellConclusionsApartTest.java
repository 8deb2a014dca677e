package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/**
 * What several firings of one assessment conclude under one key is the same in every field: traces may name it by its key, and it
 * makes no difference which of the firings came first.
 */
class KeysTellConclusionsApartTest {
    private static final RuleBase SHIPPED = Shipped.ruleBase();
    private static final int GENERATED = Seeds.of(240);

    @Test
    void firings_that_conclude_something_under_one_key_conclude_the_same_in_every_field() {
        Set<String> concludedAgain = new TreeSet<>();
        profiles().forEach(profile -> {
            Map<String, Derived> first = new HashMap<>();
            for (RuleFiring fired : RuleSession.run(SHIPPED, profile.facts())) {
                Derived again = fired.concluded();
                Derived before = first.putIfAbsent(again.key(), again);
                if (before != null) {
                    assertThat(before)
                            .as("what this firing said, not what it merged with")
                            .isNotSameAs(again);
                    assertThat(FieldComparison.ofConclusions(List.of(before), List.of(again)))
                            .as(profile.organisation().id())
                            .isEmpty();
                    concludedAgain.add(again.getClass().getSimpleName());
                }
            }
        });

        assertThat(concludedAgain)
                .containsExactly(
                        "ActionCalled",
                        "CapabilityEvidence",
                        "CustomerDataOwner",
                        "CustomersMet",
                        "InheritedPriority",
                        "MeasuredCall",
                        "Obstacle",
                        "Proposal",
                        "SectorCall",
                        "Shortfall",
                        "TrainingProgramme");
    }

    private static Stream<Profile> profiles() {
        return Stream.concat(
                ExampleProfiles.all(),
                IntStream.range(0, GENERATED).mapToObj(number -> GeneratedProfiles.profile(SHIPPED.tables(), number)));
    }
}
