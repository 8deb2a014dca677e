package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.Seeds;
import org.cxmaturity.audit.FieldComparison;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.model.Derived;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.model.Step;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.StageRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every profile: the invariants of the design, over generated profiles. */
class InvariantsTest {
    private static final int PROFILES = Seeds.of(480);
    private static final RuleBase RULES = Shipped.ruleBase();
    private static List<Concluded> concluded = List.of();

    /** What is held against the invariants: without the trace, so that there is room for all. */
    private record Concluded(
            List<Placement> placements, List<Recommendation> recommendations, List<Derived> aboutChange) {
        static Concluded from(Profile profile) {
            Derivation derivation = Assessor.derive(RULES, profile, null);
            return new Concluded(
                    derivation.assessment().placements(),
                    derivation.assessment().recommendations(),
                    derivation.steps().stream()
                            .map(Step::concluded)
                            .filter(each -> each instanceof ChangeClimate || each instanceof ChangeCapacity)
                            .toList());
        }
    }

    @BeforeAll
    static void assess() {
        concluded = IntStream.range(0, PROFILES)
                .mapToObj(number -> Concluded.from(GeneratedProfiles.profile(RULES.tables(), number)))
                .toList();
    }

    @Test
    void every_stage_of_every_model_is_reached_by_three_in_a_hundred_profiles_or_more() {
        Map<String, Integer> reached = new HashMap<>();
        concluded.stream()
                .flatMap(each -> each.placements().stream())
                .forEach(each -> reached.merge(each.model() + "." + each.stage(), 1, Integer::sum));

        assertThat(reached.keySet())
                .containsExactlyInAnyOrderElementsOf(RULES.tables().all(StageRow.class).stream()
                        .map(StageRow::id)
                        .toList());
        assertThat(reached)
                .allSatisfy((stage, count) -> assertThat(count).as(stage).isGreaterThanOrEqualTo(PROFILES * 3 / 100));
    }

    @Test
    void every_profile_has_one_stage_per_model_inside_its_range() {
        for (Concluded profile : concluded) {
            assertThat(profile.placements())
                    .extracting(Placement::model)
                    .containsExactly("four-stage", "five-level", "journey");
            assertThat(profile.placements()).allSatisfy(each -> {
                assertThat(order(each, each.range().lowest())).isLessThanOrEqualTo(each.order());
                assertThat(order(each, each.range().highest())).isGreaterThanOrEqualTo(each.order());
            });
        }
    }

    @Test
    void every_profile_has_one_climate_of_change_and_a_capacity_for_it() {
        for (Concluded profile : concluded) {
            assertThat(profile.aboutChange())
                    .hasSizeGreaterThan(1)
                    .filteredOn(ChangeClimate.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void the_order_of_facts_changes_nothing_and_no_conclusion_is_withdrawn() {
        Random random = new Random(42);
        for (int number = 0; number < Seeds.of(120); number++) {
            Profile profile = GeneratedProfiles.profile(RULES.tables(), number);
            List<Given> shuffled = new ArrayList<>(profile.facts());
            Collections.shuffle(shuffled, random);

            Derivation original = Assessor.derive(RULES, profile, null);
            Derivation other =
                    Assessor.derive(RULES, new Profile(profile.organisation(), profile.asOf(), shuffled), null);

            assertThat(other.assessment()).isEqualTo(original.assessment());
            assertThat(FieldComparison.ofSteps(original.steps(), other.steps())).isEmpty();
            assertThat(Withdrawals.during(RULES, shuffled)).isZero();
        }
    }

    @Test
    void raising_an_answer_never_lowers_a_stage() {
        for (int number = 0; number < Seeds.of(160); number++) {
            Profile profile = GeneratedProfiles.profile(RULES.tables(), number);
            List<CapabilityAnswer> answers = profile.all(CapabilityAnswer.class).stream()
                    .filter(each -> each.level() != null && each.level() < 4)
                    .toList();
            CapabilityAnswer chosen = answers.get(number % answers.size());
            Profile raised = with(profile, chosen, answer(chosen, chosen.knownLevel() + 1));

            assertNotBelow(Assessor.assess(RULES, profile), Assessor.assess(RULES, raised));
        }
    }

    @Test
    void giving_a_level_to_an_unknown_capability_stays_inside_the_range() {
        int tried = 0;
        for (int number = 0; number < Seeds.of(160); number++) {
            Profile profile = GeneratedProfiles.profile(RULES.tables(), number);
            Assessment before = Assessor.assess(RULES, profile);
            List<String> unknown = before.capabilities().stream()
                    .filter(each -> each.basis() == Basis.UNKNOWN)
                    .map(Assessment.CapabilityResult::id)
                    .toList();
            if (unknown.isEmpty()) {
                continue;
            }
            tried++;
            List<Given> facts = new ArrayList<>(profile.facts());
            facts.add(GeneratedAnswers.answer(
                    unknown.get(number % unknown.size()), Answer.KNOWN, number % 5, "operations", number % 2 == 0));

            Assessment after = Assessor.assess(RULES, new Profile(profile.organisation(), profile.asOf(), facts));

            for (int model = 0; model < before.placements().size(); model++) {
                Placement range = before.placements().get(model);
                assertThat(after.placements().get(model).order())
                        .isBetween(
                                order(range, range.range().lowest()),
                                order(range, range.range().highest()));
            }
        }
        assertThat(tried).as("profiles that leave a capability unknown").isGreaterThan(Seeds.of(140));
    }

    @Test
    void every_recommendation_has_a_reason_and_a_rank_of_its_own() {
        for (Concluded profile : concluded) {
            List<Recommendation> recommendations = profile.recommendations();

            assertThat(recommendations).extracting(Recommendation::action).doesNotHaveDuplicates();
            assertThat(recommendations)
                    .extracting(Recommendation::rank)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, recommendations.size())
                            .boxed()
                            .toList());
            assertThat(recommendations).allSatisfy(each -> {
                assertThat(each.reasons()).isNotEmpty();
                assertThat(each.raises()).isNotEmpty();
            });
        }
    }

    @Test
    void mending_all_that_the_next_stage_lacks_reaches_it() {
        int mendedOnes = 0;
        for (int number = 0; number < Seeds.of(160); number++) {
            Profile profile = GeneratedProfiles.answersOnly(RULES.tables(), number);
            for (Placement placement : Assessor.assess(RULES, profile).placements()) {
                if (placement.next() == null) {
                    continue;
                }
                mendedOnes++;
                Profile mended = mended(profile, placement.next().missing());

                Placement reached = Assessor.assess(RULES, mended).placements().stream()
                        .filter(each -> each.model().equals(placement.model()))
                        .findFirst()
                        .orElseThrow();

                assertThat(reached.attained()).isTrue();
                assertThat(reached.order())
                        .isGreaterThanOrEqualTo(
                                order(placement, placement.next().stage()));
            }
        }
        assertThat(mendedOnes).as("placements with a stage to reach").isGreaterThan(Seeds.of(400));
    }

    private static Profile mended(Profile profile, List<Missing> missing) {
        Map<String, Integer> required =
                missing.stream().collect(Collectors.toMap(Missing::capability, Missing::required));
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.removeIf(fact -> fact instanceof CapabilityAnswer answer && required.containsKey(answer.capability())
                || fact instanceof Resolution agreed && required.containsKey(agreed.capability()));
        required.forEach((capability, level) ->
                facts.add(GeneratedAnswers.answer(capability, Answer.KNOWN, level, "operations", true)));
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    @Test
    void an_alias_set_changes_names_and_nothing_else() {
        for (int number = 0; number < Seeds.of(40); number++) {
            Profile profile = GeneratedProfiles.profile(RULES.tables(), number);

            Assessment plain = Assessor.assess(RULES, profile);
            Assessment aliased = Assessor.assess(RULES, profile, "ad-hoc");

            assertThat(aliased.placements())
                    .extracting(Placement::stage)
                    .isEqualTo(plain.placements().stream().map(Placement::stage).toList());
            assertThat(aliased.placement("four-stage").name())
                    .isNotEqualTo(plain.placement("four-stage").name());
            assertThat(aliased.recommendations()).isEqualTo(plain.recommendations());
            assertThat(aliased.trace()).isEqualTo(plain.trace());
        }
    }

    @Test
    void every_capability_of_a_profile_has_a_level_or_says_why_not() {
        Assessment assessment = Assessor.assess(RULES, GeneratedProfiles.profile(RULES.tables(), 3));

        assertThat(assessment.capabilities()).hasSameSizeAs(RULES.tables().all(CapabilityRow.class));
    }

    private static Profile with(Profile profile, CapabilityAnswer old, CapabilityAnswer changed) {
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.set(facts.indexOf(old), changed);
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static CapabilityAnswer answer(CapabilityAnswer old, int level) {
        return new CapabilityAnswer(
                old.capability(),
                Answer.KNOWN,
                level,
                old.department(),
                old.role(),
                old.respondent(),
                old.on(),
                old.evidenced(),
                old.backing());
    }

    private static void assertNotBelow(Assessment before, Assessment after) {
        for (int model = 0; model < before.placements().size(); model++) {
            assertThat(after.placements().get(model).order())
                    .isGreaterThanOrEqualTo(before.placements().get(model).order());
        }
    }

    private static int order(Placement placement, String stage) {
        return placement.stages().stream().map(Assessment.Stage::id).toList().indexOf(stage) + 1;
    }
}
