package org.cxmaturity.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Enquiry;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.StagesNarrowed;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.Resolution;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.StageCriterionRow;
import org.junit.jupiter.api.Test;

/**
 * There is a question wherever something is unknown, and the first one narrows the ranges at least as much as any other (R15): every
 * answer to every question is given in turn, and the profile assessed anew.
 */
class NarrowingQuestionsTest {
    private static final RuleBase RULES = Shipped.ruleBase();
    private static final int PROFILES = Seeds.of(40);

    /** All questions of a generated profile answered, and then some of what its stages rest on taken back, or its evidence. */
    private static Profile small(int number, int open, int unproven) {
        Random random = new Random(number);
        Profile profile = GeneratedProfiles.profile(RULES.tables(), number);
        Assessment assessment = Assessor.assess(RULES, profile);
        for (Enquiry question : assessment.questions()) {
            int[] levels = answers(assessment, question).toArray();
            profile = answered(profile, question.capability(), levels[random.nextInt(levels.length)], true);
        }
        List<String> restedOn = restedOn(Assessor.assess(RULES, profile));
        Collections.shuffle(restedOn, random);
        for (String each : restedOn.subList(0, Math.min(open, restedOn.size()))) {
            profile = without(profile, each);
        }
        for (String each :
                restedOn.subList(Math.min(open, restedOn.size()), Math.min(open + unproven, restedOn.size()))) {
            Integer level = capability(assessment, each).level();
            profile = answered(profile, each, level == null ? 2 : level, false);
        }
        return profile;
    }

    /** The capabilities that are essential for the stages reached. */
    private static List<String> restedOn(Assessment assessment) {
        return RULES.tables().all(StageCriterionRow.class).stream()
                .filter(row -> row.essential()
                        && row.order() <= assessment.placement(row.model()).order())
                .flatMap(row -> row.capability().stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static CapabilityResult capability(Assessment assessment, String id) {
        return assessment.capabilities().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The levels that may be answered; to what shows a claim there is one answer. */
    private static IntStream answers(Assessment assessment, Enquiry question) {
        CapabilityResult result = capability(assessment, question.capability());
        Integer level = result.level();
        Integer highest = result.highest();
        int from = level == null ? 0 : level;
        return IntStream.rangeClosed(from, question.forEvidence() || highest == null ? from : highest);
    }

    /** An answer in the place of whatever was answered. */
    private static Profile answered(Profile profile, String capability, int level, boolean shown) {
        Profile without = without(profile, capability);
        List<Given> facts = new ArrayList<>(without.facts());
        facts.add(GeneratedAnswers.answer(capability, Answer.KNOWN, level, "operations", shown));
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static Profile without(Profile profile, String capability) {
        List<Given> facts = new ArrayList<>(profile.facts());
        facts.removeIf(fact -> fact instanceof CapabilityAnswer answer
                        && answer.capability().equals(capability)
                || fact instanceof Resolution agreed && agreed.capability().equals(capability));
        return new Profile(profile.organisation(), profile.asOf(), facts);
    }

    private static int width(Assessment assessment) {
        return assessment.placements().stream()
                .mapToInt(each -> each.place(each.range().highest())
                        - each.place(each.range().lowest()))
                .sum();
    }

    private static StagesNarrowed narrowed(Profile profile, Assessment before, Enquiry question) {
        int[] narrowed = answers(before, question)
                .map(level -> width(before)
                        - width(Assessor.assess(RULES, answered(profile, question.capability(), level, true))))
                .toArray();
        return new StagesNarrowed(
                IntStream.of(narrowed).min().orElseThrow(),
                IntStream.of(narrowed).max().orElseThrow());
    }

    @Test
    void the_first_question_narrows_at_least_as_much_as_any_other_and_each_as_much_as_it_says() {
        int sure = 0;
        int choices = 0;
        for (int number = 0; number < PROFILES; number++) {
            Profile profile = small(number, 1 + number % 4, number % 3);
            Assessment assessment = Assessor.assess(RULES, profile);
            List<StagesNarrowed> tried = assessment.questions().stream()
                    .map(question -> narrowed(profile, assessment, question))
                    .toList();

            assertThat(tried)
                    .as(profile.organisation().id())
                    .isEqualTo(
                            assessment.questions().stream().map(Enquiry::stages).toList());
            assertThat(tried)
                    .as(profile.organisation().id())
                    .allSatisfy(other -> assertThat(tried.get(0).atWorst()).isGreaterThanOrEqualTo(other.atWorst()));
            sure += tried.stream().anyMatch(each -> each.atWorst() > 0) ? 1 : 0;
            choices += tried.stream().map(StagesNarrowed::atWorst).distinct().count() > 1 ? 1 : 0;
        }

        assertThat(sure).as("profiles with a question sure to narrow").isGreaterThan(PROFILES / 4);
        assertThat(choices).as("profiles whose questions differ in it").isGreaterThan(PROFILES / 8);
    }

    @Test
    void the_range_goes_from_the_lowest_to_the_highest_stage_of_all_answers_together() {
        int wide = 0;
        for (int number = 0; number < PROFILES; number++) {
            Profile profile = small(number, 1 + number % 2, 0);
            Assessment assessment = Assessor.assess(RULES, profile);
            List<Assessment> settled = everyAnswer(profile, assessment, assessment.questions());

            for (int model = 0; model < assessment.placements().size(); model++) {
                int at = model;
                Placement placement = assessment.placements().get(at);
                if (!placement.evidenced().missing().isEmpty()) {
                    continue; // Every answer is given with evidence here: it shows what a fact only claims.
                }
                assertThat(settled)
                        .as(profile.organisation().id() + " " + placement.model())
                        .extracting(each -> each.placements().get(at).order())
                        .contains(
                                placement.place(placement.range().lowest()),
                                placement.place(placement.range().highest()))
                        .allSatisfy(order -> assertThat(order)
                                .isBetween(
                                        placement.place(placement.range().lowest()),
                                        placement.place(placement.range().highest())));
            }
            wide += width(assessment) > 0 ? 1 : 0;
        }

        assertThat(wide).as("profiles with a range of more than one stage").isGreaterThan(PROFILES / 4);
    }

    private static List<Assessment> everyAnswer(Profile profile, Assessment assessment, List<Enquiry> questions) {
        if (questions.isEmpty()) {
            return List.of(Assessor.assess(RULES, profile));
        }
        Enquiry next = questions.get(0);
        return answers(assessment, next)
                .boxed()
                .flatMap(level -> everyAnswer(
                        answered(profile, next.capability(), level, true),
                        assessment,
                        questions.subList(1, questions.size()))
                        .stream())
                .toList();
    }

    @Test
    void there_is_one_question_for_everything_that_is_unknown_and_none_for_what_does_not_apply() {
        Stream.of(
                        ExampleProfiles.all(),
                        CaseProfiles.all(),
                        IntStream.range(0, Seeds.of(120))
                                .mapToObj(number -> GeneratedProfiles.profile(RULES.tables(), number)))
                .flatMap(profiles -> profiles)
                .map(profile -> Assessor.assess(RULES, profile))
                .forEach(assessment -> {
                    List<String> asked = assessment.questions().stream()
                            .filter(each -> !each.forEvidence())
                            .map(Enquiry::capability)
                            .toList();
                    assertThat(asked).doesNotHaveDuplicates();
                    of(assessment, Basis.UNKNOWN)
                            .forEach(unknown -> assertThat(asked).contains(unknown));
                    assertThat(assessment.questions())
                            .extracting(Enquiry::capability)
                            .doesNotHaveDuplicates()
                            .noneMatch(asking ->
                                    of(assessment, Basis.NOT_APPLICABLE).contains(asking));
                });
    }

    private static List<String> of(Assessment assessment, Basis basis) {
        return assessment.capabilities().stream()
                .filter(each -> each.basis() == basis)
                .map(CapabilityResult::id)
                .toList();
    }

    @Test
    void a_hotel_of_which_forty_levels_are_unknown_has_a_question_for_each_of_them() {
        Assessment hotel = Assessor.assess(RULES, CaseProfiles.named("hotel"));

        assertThat(of(hotel, Basis.UNKNOWN)).hasSize(40);
        assertThat(hotel.questions())
                .filteredOn(each -> of(hotel, Basis.UNKNOWN).contains(each.capability()))
                .hasSize(40)
                .noneMatch(Enquiry::forEvidence);
    }

    @Test
    void every_claim_that_is_to_be_shown_for_the_stage_has_a_question() {
        Assessment claims = Assessor.assess(RULES, CaseProfiles.named("all-fours"));

        assertThat(claims.questions())
                .extracting(Enquiry::capability)
                .containsAll(claims.placements().stream()
                        .flatMap(each -> each.evidenced().missing().stream())
                        .map(Assessment.MissingEvidence::capability)
                        .toList());
        assertThat(claims.questions()).allMatch(Enquiry::forEvidence).allSatisfy(each -> assertThat(each.text())
                .contains("What shows it?"));
    }
}
