package org.cxmaturity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.model.Assessment.Firing;
import org.cxmaturity.model.Profile;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every core rule concludes what its cases say, and nothing that they say it does not. */
class RuleCasesTest {
    private static final Map<String, RuleCases> CASES = RuleCases.all();

    @TestFactory
    Stream<DynamicNode> a_rule_concludes_what_its_cases_say() {
        return everyRule(RuleCasesTest::holds);
    }

    @TestFactory
    Stream<DynamicNode> the_order_of_a_profile_changes_no_firing() {
        return everyRule((id, shown) ->
                assertThat(trace(shown, CaseProfile.backwards(shown))).isEqualTo(trace(shown, CaseProfile.of(shown))));
    }

    @Test
    void every_rule_has_a_case_that_fires_it_and_a_near_miss() {
        assertThat(CASES).isNotEmpty().allSatisfy((id, cases) -> {
            assertThat(cases.fires()).as(id).isNotEmpty();
            assertThat(cases.misses()).as(id).isNotEmpty();
        });
    }

    @Test
    void every_case_says_what_is_concluded_or_what_is_not() {
        CASES.forEach((id, cases) -> {
            assertThat(cases.fires()).as(id).allSatisfy(shown -> assertThat(shown.concludes())
                    .isNotEmpty());
            assertThat(cases.misses()).as(id).allSatisfy(shown -> {
                assertThat(shown.because()).as(shown.title()).isNotBlank();
                assertThat(shown.not()).as(shown.title()).isNotEmpty();
            });
            assertThat(cases.boundary()).as(id).allSatisfy(shown -> {
                assertThat(shown.because()).as(shown.title()).isNotBlank();
                assertThat(shown.concludes().size() + shown.not().size())
                        .as(shown.title())
                        .isPositive();
            });
        });
    }

    @Test
    void what_a_near_miss_does_not_conclude_another_case_of_the_rule_concludes() {
        CASES.forEach((id, cases) -> {
            List<String> concluded =
                    cases.cases().flatMap(shown -> shown.concludes().stream()).toList();
            cases.misses().forEach(miss -> assertThat(miss.not())
                    .as("%s %s", id, miss.title())
                    .allMatch(pattern -> concluded.stream().anyMatch(key -> RuleCase.covers(pattern, key))));
        });
    }

    @Test
    void a_near_miss_differs_in_one_place_from_a_case_that_fires() {
        CASES.forEach((id, cases) -> cases.misses().forEach(miss -> assertThat(cases.fires())
                .as("%s %s", id, miss.title())
                .anyMatch(fired -> Differences.between(fired.given(), miss.given())
                                + Differences.between(fired.highestAnswerCounts(), miss.highestAnswerCounts())
                                + Differences.between(fired.projected(), miss.projected())
                        == 1)));
    }

    private static Stream<DynamicNode> everyRule(BiConsumer<String, RuleCase> check) {
        return CASES.entrySet().stream()
                .map(entry -> dynamicContainer(
                        entry.getKey() + " " + entry.getValue().rule(),
                        entry.getValue()
                                .cases()
                                .map(shown -> dynamicTest(shown.title(), () -> check.accept(entry.getKey(), shown)))));
    }

    private static void holds(String id, RuleCase shown) {
        List<Firing> firings = trace(shown, CaseProfile.of(shown)).stream()
                .filter(firing -> firing.id().equals(id) && shown.speaksOf(firing))
                .toList();
        List<String> concluded =
                firings.stream().flatMap(firing -> firing.concluded().stream()).toList();
        assertThat(concluded).as("%s %s", id, shown.title()).containsAll(shown.concludes());
        assertThat(concluded).as("%s %s", id, shown.title()).noneMatch(key -> shown.not().stream()
                .anyMatch(pattern -> RuleCase.covers(pattern, key)));
        assertThat(shown.concludes())
                .as("%s %s: what each rests on, of %s", id, shown.title(), firings)
                .allMatch(key -> firings.stream()
                        .anyMatch(firing -> firing.concluded().contains(key) && shown.restsOnAll(firing)));
    }

    private static List<Firing> trace(RuleCase shown, Profile profile) {
        RuleBase shipped = Shipped.ruleBase();
        return Assessor.assess(
                        shown.highestAnswerCounts().isEmpty()
                                ? shipped
                                : HighestAnswers.in(shipped, shown.highestAnswerCounts()),
                        profile)
                .trace();
    }
}
