package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schedules themselves, on problems by seed. */
class SchedulersTest {
    private static final Scheduler SOLVER = new CpSatScheduler();
    private static final Scheduler GREEDY = new GreedyScheduler();

    private static final int PROBLEMS = Seeds.of(48);

    static LongStream seeds() {
        return LongStream.range(0, PROBLEMS);
    }

    private static SchedulingProblem small(long seed) {
        int actions = 3 + (int) (seed % 6);
        PlanLimits limits = GeneratedProblems.narrow(seed, actions > 6 ? 3 : 2 + (int) (seed % 4));
        return seed % 4 == 3
                ? GeneratedProblems.strict(seed, actions, limits)
                : GeneratedProblems.of(seed, actions, limits);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_solvers_plan_is_the_best_of_all_plans(long seed) {
        SchedulingProblem problem = small(seed);

        Schedule schedule = SOLVER.schedule(problem);

        PlainPlan plan = new PlainPlan(problem, schedule);
        assertThat(schedule.proof()).isEqualTo(Optimality.OPTIMAL);
        assertThat(plan.breaches()).isEmpty();
        assertThat(schedule.gap()).isNull();
        Schedule best = EveryPlan.best(problem);
        assertThat(plan.aims()).as(schedule.toString()).isEqualTo(new PlainPlan(problem, best).aims());
        assertThat(schedule).isEqualTo(best);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_soonest_plan_is_as_soon_as_the_best(long seed) {
        SchedulingProblem problem = small(seed);

        PlainPlan soonest = new PlainPlan(problem, SOLVER.soonest(problem));

        assertThat(soonest.breaches()).isEmpty();
        assertThat(soonest.aims().get(0))
                .isEqualTo(
                        new PlainPlan(problem, SOLVER.schedule(problem)).aims().get(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_plan_made_step_by_step_keeps_every_limit_and_says_that_it_is_not_proven(long seed) {
        SchedulingProblem problem =
                GeneratedProblems.of(seed, 5 + (int) (seed % 40), GeneratedProblems.narrow(seed, 2 + (int) (seed % 7)));

        Schedule schedule = GREEDY.schedule(problem);

        assertThat(new PlainPlan(problem, schedule).breaches()).isEmpty();
        assertThat(schedule.proof()).isEqualTo(Optimality.GREEDY);
    }

    @Test
    void plans_made_step_by_step_are_not_far_from_the_best() {
        long same = seeds().filter(seed -> {
                    SchedulingProblem problem = small(seed);
                    List<Long> worth = new PlainPlan(problem, GREEDY.schedule(problem)).aims();
                    return worth.get(0)
                            .equals(new PlainPlan(problem, SOLVER.schedule(problem))
                                    .aims()
                                    .get(0));
                })
                .count();

        assertThat(same)
                .as("of %d problems, the target as soon as by the solver", PROBLEMS)
                .isGreaterThan(PROBLEMS * 3 / 4);
    }

    @Test
    void a_search_that_ends_at_its_limit_keeps_every_limit_and_says_so() {
        SchedulingProblem problem = GeneratedProblems.of(7, 60, new PlanLimits(25_000L, 120, 8, 5));

        Schedule schedule = new CpSatScheduler(0.05).schedule(problem);

        assertThat(schedule.proof()).isEqualTo(Optimality.BEST_FOUND);
        assertThat(new PlainPlan(problem, schedule).breaches()).isEmpty();
        Gap gap = Objects.requireNonNull(schedule.gap());
        assertThat(gap.aim()).isEqualTo(Aim.GAIN);
        assertThat(gap.bound()).isGreaterThan(gap.found());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neither_the_seed_nor_the_work_left_changes_a_proven_plan(long seed) {
        SchedulingProblem problem = GeneratedProblems.of(seed, 12, GeneratedProblems.narrow(seed, 4));

        Schedule one = SOLVER.schedule(problem);

        assertThat(one.proof()).isEqualTo(Optimality.OPTIMAL);
        assertThat(new CpSatScheduler(100, (int) seed + 2).schedule(problem)).isEqualTo(one);
    }

    /** With one limit wider than before. */
    static Stream<PlanLimits> wider(PlanLimits limits) {
        List<PlanLimits> wider = new ArrayList<>();
        for (Limit limit : Limit.values()) {
            Long now = limits.of(limit);
            if (now != null) {
                wider.add(limits.with(limit, now + Math.max(1, now / 3)));
            }
        }
        wider.add(new PlanLimits(
                limits.budget(), limits.staffDays(), limits.quarters(), limits.parallel(), true, limits.budgetTotal()));
        wider.add(new PlanLimits(null, limits.staffDays(), limits.quarters(), limits.parallel()));
        wider.add(new PlanLimits(
                limits.budget(), null, limits.quarters(), null, limits.carryOver(), limits.budgetTotal()));
        return wider.stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_wider_limit_makes_no_aim_fare_worse_unless_one_before_it_fares_better(long seed) {
        SchedulingProblem problem = small(seed);
        List<Long> aims = new PlainPlan(problem, SOLVER.schedule(problem)).aims();

        assertThat(wider(problem.limits())).isNotEmpty().allSatisfy(limits -> {
            SchedulingProblem richer =
                    new SchedulingProblem(problem.tasks(), problem.levels(), problem.worth(), problem.target(), limits);
            List<Long> then = new PlainPlan(richer, SOLVER.schedule(richer)).aims();
            assertThat(EveryPlan.better(aims, then))
                    .as(aims + ", and with " + limits + " " + then)
                    .isFalse();
        });
    }

    @Test
    void nothing_to_do_is_a_plan() {
        SchedulingProblem problem =
                new SchedulingProblem(List.of(), Map.of(), Map.of(), List.of(), new PlanLimits(0L, 0, 1, 1));

        assertThat(SOLVER.schedule(problem)).isEqualTo(new Schedule(Map.of(), Optimality.OPTIMAL));
        assertThat(GREEDY.schedule(problem).starts()).isEmpty();
    }
}
