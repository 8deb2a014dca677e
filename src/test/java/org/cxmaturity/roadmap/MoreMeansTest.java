package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.ChangeCapacity;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.AssumedFacts.Means;
import org.cxmaturity.roadmap.Plans.Named;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.service.profile.ProfileRequests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** More means never hurt (R29): with any limit wider, no aim fares worse unless one before it fares better. */
class MoreMeansTest {
    private static final int GENERATED = Seeds.of(8); // 500 with -Dseeds.percent=6250
    private static final long[] BUDGETS = {0, 500, 2_000, 6_000, 20_000, 60_000};
    private static final int[] DAYS = {4, 9, 20, 60, 150};

    /** Enough for a proof of every plan here. */
    private static final Scheduler SOLVER = new CpSatScheduler(100);

    static Stream<Named> profiles() {
        return Stream.concat(Plans.examples(), Plans.generated(GENERATED));
    }

    /**
     * What there is.
     *
     * @param parallel how many actions more than the rules allow may run at a time
     */
    private record Limits(long budget, int days, int quarters, int parallel, boolean saved, Figure figure) {
        static Limits of(int seed) {
            return new Limits(
                    BUDGETS[seed % BUDGETS.length], DAYS[seed % DAYS.length], 2 + seed % 3, 0, false, Figure.HIGH);
        }

        List<Limits> wider() {
            return List.of(
                    new Limits(budget * 2 + 1_000, days, quarters, parallel, saved, figure),
                    new Limits(budget * 20 + 50_000, days, quarters, parallel, saved, figure),
                    new Limits(budget, days * 3 / 2 + 2, quarters, parallel, saved, figure),
                    new Limits(budget, days, quarters + 1, parallel, saved, figure),
                    new Limits(budget, days, quarters, parallel + 1, saved, figure),
                    new Limits(budget, days, quarters, parallel, true, figure),
                    new Limits(budget, days, quarters, parallel, saved, Figure.MIDDLE));
        }
    }

    /** What a plan within limits is worth by each aim in turn, judged without the search. */
    private static List<Long> aims(Profile stated, Limits limits, ObstaclesFirst turn) {
        Profile profile =
                AssumedFacts.under(stated, new Means(BigDecimal.valueOf(limits.budget()), limits.days(), null));
        RulesResult now = new RulesResult(Plans.RULING.of(profile));
        Target target = Plans.nextStage(now);
        PossibleActions possible = PossibleActions.of(now, profile, Plans.RULING, Plans.RULES.tables(), target);
        int parallel = now.all(ChangeCapacity.class).stream()
                        .mapToInt(ChangeCapacity::parallel)
                        .min()
                        .orElseThrow()
                + limits.parallel();
        SchedulingProblem problem = new SchedulingProblemBuilder(
                        possible, new Precedence(possible, Plans.RULES.tables()), Plans.RULES.tables())
                .problem(
                        target,
                        new PlanLimits(
                                limits.budget(), limits.days(), limits.quarters(), parallel, limits.saved(), null),
                        limits.figure(),
                        turn);
        Schedule schedule = SOLVER.schedule(problem);
        PlainPlan plan = new PlainPlan(problem, schedule);
        assertThat(schedule.proof()).isEqualTo(Optimality.OPTIMAL);
        assertThat(plan.breaches()).isEmpty();
        return plan.aims();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void no_aim_fares_worse_with_any_limit_wider(Named named) {
        int seed = Math.floorMod(named.name().hashCode(), 60);
        ObstaclesFirst turn = ObstaclesFirst.values()[seed % 2];
        Limits limits = Limits.of(seed);
        List<Long> aims = aims(named.profile(), limits, turn);

        assertThat(limits.wider()).allSatisfy(wider -> neverWorse(aims, aims(named.profile(), wider, turn), wider));
    }

    private static void neverWorse(List<Long> aims, List<Long> then, Object wider) {
        assertThat(EveryPlan.better(aims, then))
                .as(aims + ", and with " + wider + " " + then)
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void the_hotel_is_never_worse_off_with_more_money(ObstaclesFirst turn) {
        for (String readiness : List.of("MEDIUM", "LOW")) {
            Profile hotel = hotel(readiness);
            List<Integer> reached = new ArrayList<>();
            List<List<Long>> aims = new ArrayList<>();
            for (long budget : new long[] {0, 2_000, 6_000, 20_000}) {
                Roadmap roadmap = Plans.planner()
                        .plan(hotel, new PlanRequest(null, null, BigDecimal.valueOf(budget), null, null, null, turn));
                reached.add(Objects.requireNonNull(roadmap.goal().reached()));
                aims.add(aims(hotel, new Limits(budget, 20, 4, 0, false, Figure.MIDDLE), turn));
            }

            assertThat(reached).as(readiness).isSortedAccordingTo((one, other) -> other - one);
            for (int more = 1; more < aims.size(); more++) {
                neverWorse(aims.get(more - 1), aims.get(more), readiness);
            }
        }
    }

    private static Profile hotel(String readiness) {
        return ProfileRequests.read(
                        Plans.profile("hotel"), Plans.RULES.tables(), "constraints.changeReadiness=" + readiness)
                .profile();
    }
}
