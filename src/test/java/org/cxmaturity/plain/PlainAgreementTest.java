package org.cxmaturity.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.assessment.GeneratedProfiles;
import org.cxmaturity.assessment.Sessions;
import org.cxmaturity.assessment.WrongFields;
import org.cxmaturity.audit.DocumentDifference;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.ActionCost;
import org.cxmaturity.model.ActionEffort;
import org.cxmaturity.model.CustomerDataOwner;
import org.cxmaturity.model.DataComesTo;
import org.cxmaturity.model.DepartmentsJoined;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Disagreement;
import org.cxmaturity.model.DoubtfulAction;
import org.cxmaturity.model.DoubtfulObstacle;
import org.cxmaturity.model.Hub;
import org.cxmaturity.model.JointNarrowing;
import org.cxmaturity.model.KpiReading;
import org.cxmaturity.model.ModelScore;
import org.cxmaturity.model.Narrowing;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Shortfall;
import org.cxmaturity.model.SideReached;
import org.cxmaturity.model.SoleShortfall;
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
            DoubtfulAction.class,
            DoubtfulObstacle.class,
            Hub.class,
            JointNarrowing.class,
            KpiReading.class,
            Narrowing.class,
            Shortfall.class,
            SideReached.class,
            SoleShortfall.class,
            StanceTaken.class,
            SystemMap.class);

    private static Stream<Profile> profiles(int count) {
        return IntStream.range(0, count).mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number));
    }

    private static Set<Derived> byRules(Profile profile) {
        return Sessions.conclusions(RULES, profile).stream()
                .filter(fact -> !STEPS.contains(fact.getClass()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Test
    void the_rules_conclude_what_plain_java_does() {
        profiles(Seeds.of(240)).forEach(profile -> assertThat(difference(byRules(profile), profile))
                .as(profile.organisation().id())
                .isEmpty());
    }

    private static Optional<DocumentDifference> difference(Collection<Derived> byRules, Profile profile) {
        return FieldComparison.ofConclusions(
                byRules, PlainAssessor.assess(RULES.tables(), profile).facts());
    }

    /** Without this, agreement could be agreement on less than every field. */
    @Test
    void a_field_concluded_wrongly_is_seen_whichever_it_is() {
        WrongFields wrong = WrongFields.of(compared());
        profiles(PROFILES).takeWhile(profile -> wrong.isLeft()).forEach(profile -> {
            Set<Derived> right = byRules(profile);
            wrong.in(right).forEach(each -> assertThat(difference(each.in(right), profile))
                    .as(each.field())
                    .hasValueSatisfying(found -> assertThat(found.path()).matches(each::isAt)));
        });

        wrong.assertAllPlanted();
    }

    /** All but steps and what shipped tables never lead to: none of their models places organisations by a score. */
    private static Stream<Class<?>> compared() {
        return Stream.of(Derived.class.getPermittedSubclasses())
                .filter(kind -> !STEPS.contains(kind) && kind != ModelScore.class);
    }

    /** Without this, agreement could be agreement on nothing. */
    @Test
    void every_kind_of_conclusion_that_is_compared_occurs_more_than_once() {
        Map<String, Integer> seen = new TreeMap<>();
        Set<String> kinds = compared().map(Class::getSimpleName).collect(Collectors.toSet());
        profiles(PROFILES)
                .takeWhile(profile -> kinds.stream().anyMatch(kind -> seen.getOrDefault(kind, 0) < 2))
                .flatMap(profile -> PlainAssessor.assess(RULES.tables(), profile).facts().stream())
                .forEach(fact -> seen.merge(fact.getClass().getSimpleName(), 1, Integer::sum));

        assertThat(seen.keySet()).isEqualTo(kinds);
        assertThat(seen).allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(1));
    }
}
