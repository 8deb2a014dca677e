package org.cxmaturity.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.assessment.Assessor;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.explanation.StageExplanation;
import org.cxmaturity.explanation.StageExplanation.Target;
import org.cxmaturity.model.Answer;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.ScoreStanding;
import org.cxmaturity.model.CapabilityAnswer;
import org.cxmaturity.model.Given;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.model.ProjectedLevel;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.WhatIf.Smallest;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.service.profile.AssessProfile;
import org.cxmaturity.service.profile.ExplainProfile;
import org.cxmaturity.service.profile.Explaining.Question;
import org.cxmaturity.service.profile.PlanRoadmaps;
import org.cxmaturity.service.profile.ProfileRequests;
import org.cxmaturity.terminal.RoadmapText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model whose stages go by a score (R34): three levels of dimensions, four answers a question, workbooks alone. */
class ScoredModelTest {
    static Stream<Path> profiles() throws IOException {
        return SecurityModel.profiles();
    }

    private static Placement placement(Path profile) {
        Assessment assessment = new AssessProfile(SecurityModel.alone())
                .assess(SecurityModel.profile(profile))
                .orElseThrow();
        assertThat(assessment.placements()).hasSize(1);
        return assessment.placements().get(0);
    }

    private static ScoreStanding score(Placement placement) {
        return Optional.ofNullable(placement.score()).orElseThrow();
    }

    private static Path profile(String name) {
        return SecurityModel.PROFILES.resolve(name + ".yaml");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_scores_of_all_dimensions_and_the_stage_are_those_worked_out_by_hand(Path profile) throws IOException {
        Placement placement = placement(profile);
        Map<String, String> scores = new HashMap<>();
        scores.put(SecurityModel.ID, score(placement).score().toPlainString());
        scores.put(SecurityModel.ID + ".", placement.stage());
        score(placement)
                .parts()
                .forEach(part -> scores.put(part.dimension(), part.score().toPlainString()));

        assertThat(scores)
                .containsExactlyInAnyOrderEntriesOf(
                        SecurityModel.expected(profile.getFileName().toString().replace(".yaml", "")));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void what_may_add_to_the_score_is_told_the_most_first_and_the_rules_confirm_what_is_enough(Path profile) {
        Placement placement = placement(profile);
        Explanation explained = new ExplainProfile(SecurityModel.alone())
                .explain(
                        SecurityModel.profile(profile),
                        new Question(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false))
                .orElseThrow();
        StageExplanation stage = explained.stages().get(0);

        assertThat(stage.headline()).isNotEmpty();
        assertThat(stage.why().text()).contains(score(placement).score().toPlainString());
        if (placement.next() == null) {
            assertThat(stage.target()).isNull();
            assertThat(score(placement).asked()).isNull();
        } else {
            List<BigDecimal> adds =
                    placement.next().missing().stream().map(Missing::adds).toList();
            assertThat(adds).isNotEmpty().doesNotContainNull().isSortedAccordingTo(Comparator.reverseOrder());
            Target target = Objects.requireNonNull(stage.target());
            assertThat(target.score()).contains(score(placement).score().toPlainString(), "more");
            assertThat(target.proof()).contains("the stage is " + target.name());
        }
    }

    @Test
    void every_rule_of_scores_fires_for_one_of_the_profiles() throws IOException {
        Set<String> fired = new HashSet<>();
        SecurityModel.profiles().forEach(profile -> new AssessProfile(SecurityModel.alone())
                .assess(SecurityModel.profile(profile))
                .orElseThrow()
                .trace()
                .forEach(firing -> fired.add(firing.id())));
        withoutItsFirstAnswer("game-studio").trace().forEach(firing -> fired.add(firing.id()));

        assertThat(fired)
                .contains("CXM-SCR-001", "CXM-SCR-002", "CXM-SCR-003", "CXM-SCR-004", "CXM-SCR-005", "CXM-SCR-006");
    }

    /** On the edge of a stage, with an answer less: whether it is reached hangs on that answer alone. */
    private static Assessment withoutItsFirstAnswer(String name) {
        RuleBase rules =
                SecurityModel.alone().of(Optional.empty()).orElseThrow().ruleBase();
        Profile stated = ProfileRequests.read(profile(name), rules.tables()).profile();
        CapabilityAnswer first = stated.all(CapabilityAnswer.class).stream()
                .filter(answer -> answer.answer() == Answer.KNOWN && answer.knownLevel() > 0)
                .findFirst()
                .orElseThrow();
        return Assessor.assess(
                rules,
                stated.with(stated.facts().stream()
                        .filter(fact -> !(fact instanceof CapabilityAnswer answer
                                && answer.capability().equals(first.capability())))
                        .toList()));
    }

    @Test
    void an_answer_on_which_a_stage_hangs_alone_is_asked_for_first() {
        Assessment assessment = withoutItsFirstAnswer("game-studio");

        assertThat(assessment.placements().get(0).stage()).isEqualTo("reactive");
        assertThat(assessment.placements().get(0).range().highest()).isEqualTo("structured");
        assertThat(assessment.questions().get(0).narrows()).containsExactly(SecurityModel.ID);
        assertThat(assessment.questions().get(0).stages().atBest()).isEqualTo(1);
    }

    @Test
    void thresholds_are_reached_exactly_and_not_by_rounding() {
        Placement studio = placement(profile("game-studio"));

        assertThat(score(studio).score()).isEqualByComparingTo("0.75");
        assertThat(studio.stage()).isEqualTo("structured");
    }

    @Test
    void what_does_not_apply_counts_neither_for_nor_against_it() {
        Placement studio = placement(profile("game-studio"));

        assertThat(studio.notApplicable()).isEqualTo(1);
        assertThat(score(studio).of()).isEqualByComparingTo("2.9");
    }

    @Test
    void a_roadmap_raises_the_score_to_the_next_stage_by_the_rules() {
        Roadmap plan = new PlanRoadmaps(SecurityModel.alone())
                .roadmap(SecurityModel.profile(profile("device-maker")), PlanRequest.NEXT_STAGE, phase -> {})
                .orElseThrow();

        assertThat(plan.goal().model()).isEqualTo(SecurityModel.ID);
        assertThat(plan.goal().reached()).isNotNull();
        assertThat(plan.actions()).isNotEmpty();
        List<BigDecimal> scores = plan.quarters().stream()
                .flatMap(quarter -> quarter.stages().stream())
                .map(standing -> Objects.requireNonNull(standing.score()).score())
                .toList();
        assertThat(scores).hasSameSizeAs(plan.quarters()).isSorted();
        assertThat(scores.get(0)).isLessThan(scores.get(scores.size() - 1));
        assertThat(RoadmapText.of(plan, Styles.PLAIN))
                .contains(scores.get(scores.size() - 1).toPlainString() + " of 3");
    }

    @Test
    void the_smallest_sets_for_a_score_come_by_size_each_once_though_there_are_many() {
        Smallest smallest = new PlanRoadmaps(SecurityModel.alone())
                .smallest(SecurityModel.profile(profile("payments-scale-up")), PlanRequest.NEXT_STAGE, phase -> {})
                .orElseThrow();

        assertThat(smallest.sets()).hasSize(10);
        assertThat(smallest.more()).isTrue();
        assertThat(smallest.endedEarly()).isFalse();
        assertThat(new HashSet<>(smallest.sets().stream()
                        .map(set -> Set.copyOf(set.members()))
                        .toList()))
                .hasSize(10);
        assertThat(smallest.sets()).extracting(set -> set.members().size()).isSorted();
    }

    @Test
    void a_better_answer_never_lowers_the_score_and_a_worse_one_never_raises_it() throws IOException {
        RuleBase rules =
                SecurityModel.alone().of(Optional.empty()).orElseThrow().ruleBase();
        Organisation nobody = new Organisation("nobody", "Nobody", null, null, null, Set.of(), List.of());
        Map<String, Integer> levels = new HashMap<>();
        BigDecimal last = BigDecimal.ZERO;
        for (String capability : rules.tables().scope().asked()) {
            for (int level : rules.tables().scale(capability).levels()) {
                levels.put(capability, level);
                List<Given> facts = new ArrayList<>(List.of(nobody));
                levels.forEach((id, assumed) -> facts.add(new ProjectedLevel(id, assumed, "assumed")));
                Profile profile = new Profile(nobody, LocalDate.of(2026, 10, 1), facts);
                BigDecimal now = score(
                                Assessor.assess(rules, profile).placements().get(0))
                        .score();
                assertThat(now).isGreaterThanOrEqualTo(last);
                last = now;
            }
        }
        assertThat(last).isEqualByComparingTo("3");
    }
}
