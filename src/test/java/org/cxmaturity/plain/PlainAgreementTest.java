package org.cxmaturity.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.ActionEffort;
import org.cxmaturity.model.CustomerDataOwner;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Shortfall;
import org.cxmaturity.model.SideReached;
import org.cxmaturity.model.StanceTaken;
import org.cxmaturity.model.SystemMap;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** The rules conclude what the same model says in plain Java, down to every field of every fact. */
class PlainAgreementTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final int PROFILES = 600;

    /** Steps on the rules' way for which plain Java goes another; what they lead to is compared. */
    private static final Set<Class<? extends Derived>> STEPS = Set.of(
            ActionCost.class,
            ActionEffort.class,
            CustomerDataOwner.class,
            DataComesTo.class,
            DepartmentsJoined.class,
            Disagreement.class,
            Hub.class,
            KpiReading.class,
            Shortfall.class,
            SideReached.class,
            StanceTaken.class,
            SystemMap.class);

    private static Stream<Profile> profiles() {
        return IntStream.range(0, PROFILES).mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number));
    }

    private static Set<Derived> byRules(Profile profile) {
        return Sessions.conclusions(RULES, profile).stream()
                .filter(fact -> !STEPS.contains(fact.getClass()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void the_rules_conclude_what_plain_java_does() {
        profiles().forEach(profile -> assertThat(byRules(profile))
                .as(profile.organisation().id())
                .containsExactlyInAnyOrderElementsOf(
                        PlainAssessor.assess(RULES.tables(), profile).facts()));
    }

    /** Without this, agreement could be agreement on nothing. */
    @Test
    void every_kind_of_conclusion_that_is_compared_occurs_more_than_once() {
        Map<String, Integer> seen = new TreeMap<>();
        profiles()
                .flatMap(profile -> PlainAssessor.assess(RULES.tables(), profile).facts().stream())
                .forEach(fact -> seen.merge(fact.getClass().getSimpleName(), 1, Integer::sum));
        List<String> compared = Stream.of(Derived.class.getPermittedSubclasses())
                .filter(kind -> !STEPS.contains(kind))
                .map(Class::getSimpleName)
                .toList();

        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(compared);
        assertThat(seen).allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(1));
    }
}
