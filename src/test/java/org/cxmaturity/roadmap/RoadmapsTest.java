package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Plans.Named;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Standing;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.StageRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every roadmap keeps to, over all examples and generated profiles, with the solver and without. */
class RoadmapsTest {
    private static final int GENERATED = Seeds.of(8);

    static Stream<Named> profiles() {
        return Stream.concat(Plans.examples(), Plans.generated(GENERATED));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void the_solvers_roadmap_keeps_its_word(Named named) {
        Roadmap roadmap = Plans.toNextStage(named.profile());

        keepsItsWord(named.profile(), roadmap);
        assertThat(Plans.planner().plan(named.profile(), PlanRequest.NEXT_STAGE))
                .isEqualTo(roadmap);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void a_roadmap_without_the_solver_keeps_its_word(Named named) {
        Roadmap roadmap = Plans.planner(new GreedyScheduler()).plan(named.profile(), PlanRequest.NEXT_STAGE);

        keepsItsWord(named.profile(), roadmap);
        assertThat(roadmap.proof()).isEqualTo(Optimality.GREEDY);
        OutOfReach why = roadmap.outOfReach();
        assertThat(why == null || why.proven() == !why.unmet().isEmpty()).isTrue();
    }

    private static void keepsItsWord(Profile profile, Roadmap roadmap) {
        roadmap.actions().forEach(planned -> comesAfterWhatItNeeds(profile, planned, roadmap));
        roadmap.quarters().forEach(quarter -> keepsLimits(quarter, roadmap));
        Map<String, Integer> levels = new HashMap<>();
        for (Quarter quarter : roadmap.quarters()) {
            raise(levels, profile, quarter, roadmap);
            Assessment then =
                    Plans.RULING.of(AssumedFacts.in(profile, levels, "a test")).assessment();
            assertThat(quarter.stages().stream().map(RoadmapsTest::told).toList())
                    .as("after quarter " + quarter.number())
                    .isEqualTo(
                            then.placements().stream().map(RoadmapsTest::told).toList());
        }
        whatIsUnknownIsCounted(profile, roadmap);
        everyRecommendedActionIsPlannedOrLeftOut(profile, roadmap);
        theTargetIsReachedWhenItIsSaidToBe(roadmap);
    }

    private static void whatIsUnknownIsCounted(Profile profile, Roadmap roadmap) {
        List<Basis> bases = Plans.RULING.of(profile).assessment().capabilities().stream()
                .map(CapabilityResult::basis)
                .filter(basis -> basis != Basis.NOT_APPLICABLE)
                .toList();
        assertThat(roadmap.terms().known())
                .isEqualTo(new Roadmap.Known(bases.size(), Collections.frequency(bases, Basis.UNKNOWN)));
    }

    private static String told(Standing standing) {
        return standing.model() + " " + standing.stage().id() + " " + standing.attained();
    }

    private static String told(Placement placement) {
        return placement.model() + " " + placement.stage() + " " + placement.attained();
    }

    /** A prerequisite is finished before, or has nothing left to raise. */
    private static void comesAfterWhatItNeeds(Profile profile, Planned planned, Roadmap roadmap) {
        Map<String, Integer> before = new HashMap<>();
        roadmap.quarters().stream()
                .filter(quarter -> quarter.number() < planned.start())
                .forEach(quarter -> raise(before, profile, quarter, roadmap));
        for (String first : Plans.RULES
                .tables()
                .row(ActionRow.class, planned.action().action())
                .prerequisites()) {
            boolean finished = roadmap.actions().stream()
                    .anyMatch(each -> each.action().action().equals(first) && each.end() < planned.start());
            boolean nothingLeft = effects(first).stream()
                    .filter(effect -> applies(profile, effect.capability()))
                    .allMatch(effect -> level(profile, before, effect.capability()) >= effect.to());
            assertThat(finished || nothingLeft)
                    .as(first + " before " + planned.action().action())
                    .isTrue();
        }
    }

    private static void keepsLimits(Quarter quarter, Roadmap roadmap) {
        PlanLimits limits = roadmap.terms().limits();
        List<Planned> running = roadmap.actions().stream()
                .filter(each -> each.start() <= quarter.number() && quarter.number() <= each.end())
                .toList();
        double cost = running.stream()
                .mapToDouble(each -> (double) each.cost() / (each.end() - each.start() + 1))
                .sum();
        double days = running.stream()
                .mapToDouble(each -> (double) each.days() / (each.end() - each.start() + 1))
                .sum();
        assertThat((double) quarter.cost()).isCloseTo(cost, within((double) running.size()));
        assertThat((double) quarter.days()).isCloseTo(days, within((double) running.size()));
        assertThat(quarter.running()).isEqualTo(running.size());
        if (limits.budget() != null) {
            assertThat(quarter.cost()).isLessThanOrEqualTo(limits.budget());
        }
        if (limits.staffDays() != null) {
            assertThat(quarter.days()).isLessThanOrEqualTo(limits.staffDays());
        }
        if (limits.parallel() != null) {
            assertThat(quarter.running()).isLessThanOrEqualTo(limits.parallel());
        }
    }

    /** Adds what the actions finished in a quarter bring about, by the catalogue alone. */
    private static void raise(Map<String, Integer> levels, Profile profile, Quarter quarter, Roadmap roadmap) {
        Map<String, Integer> raised = new HashMap<>();
        for (Planned planned : roadmap.actions()) {
            if (planned.end() == quarter.number()) {
                Map<String, Integer> before = new HashMap<>();
                roadmap.quarters().stream()
                        .filter(each -> each.number() < planned.start())
                        .forEach(each -> raise(before, profile, each, roadmap));
                for (EffectRow effect : effects(planned.action().action())) {
                    int level = level(profile, before, effect.capability());
                    if (level >= effect.from() && level < effect.to() && applies(profile, effect.capability())) {
                        raised.merge(effect.capability(), effect.to(), Math::max);
                    }
                }
            }
        }
        raised.forEach((capability, level) -> levels.merge(capability, level, Math::max));
    }

    private static List<EffectRow> effects(String action) {
        return Plans.RULES.tables().all(EffectRow.class).stream()
                .filter(effect -> effect.action().equals(action))
                .toList();
    }

    private static int level(Profile profile, Map<String, Integer> raised, String capability) {
        Integer level = result(profile, capability).level();
        return Math.max(level == null ? 0 : level, raised.getOrDefault(capability, 0));
    }

    private static boolean applies(Profile profile, String capability) {
        return result(profile, capability).basis() != Basis.NOT_APPLICABLE;
    }

    private static final Map<Profile, List<CapabilityResult>> KNOWN = new HashMap<>();

    private static CapabilityResult result(Profile profile, String capability) {
        return KNOWN
                .computeIfAbsent(
                        profile, any -> Plans.RULING.of(profile).assessment().capabilities())
                .stream()
                .filter(each -> each.id().equals(capability))
                .findFirst()
                .orElseThrow();
    }

    private static void everyRecommendedActionIsPlannedOrLeftOut(Profile profile, Roadmap roadmap) {
        List<String> told = Stream.concat(
                        roadmap.actions().stream().map(each -> each.action().action()),
                        roadmap.leftOut().stream().map(each -> each.action().action()))
                .toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told)
                .containsAll(Plans.RULING.of(profile).assessment().recommendations().stream()
                        .map(each -> each.action())
                        .toList());
    }

    private static void theTargetIsReachedWhenItIsSaidToBe(Roadmap roadmap) {
        Roadmap.Goal goal = roadmap.goal();
        Stage wanted = goal.target();
        if (wanted == null) {
            assertThat(roadmap.outOfReach()).isNull();
            return;
        }
        assertThat(goal.reached() == null).isEqualTo(roadmap.outOfReach() != null);
        int target = Plans.RULES
                .tables()
                .row(StageRow.class, goal.model() + "." + wanted.id())
                .order();
        for (Quarter quarter : roadmap.quarters()) {
            boolean there = quarter.stages().stream()
                    .anyMatch(each -> each.model().equals(goal.model()) && each.attained() && each.order() >= target);
            if (goal.reached() == null || quarter.number() < goal.reached()) {
                assertThat(there).isFalse();
            } else if (quarter.number() == goal.reached()) {
                assertThat(there).isTrue();
            }
        }
    }
}
