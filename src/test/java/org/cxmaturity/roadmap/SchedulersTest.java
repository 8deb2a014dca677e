package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.cxmaturity.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schedules themselves, on problems by seed. */
class SchedulersTest {
    private static final Scheduler SOLVER = new CpSatScheduler();
    private static final Scheduler GREEDY = new GreedyScheduler();

    private static final int PROBLEMS = Seeds.of(200);

    static LongStream seeds() {
        return LongStream.range(0, PROBLEMS);
    }

    private static SchedulingProblem small(long seed) {
        int actions = 3 + (int) (seed % 6);
        return GeneratedProblems.of(
                seed, actions, GeneratedProblems.narrow(seed, actions > 6 ? 3 : 2 + (int) (seed % 4)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_solvers_plan_is_as_good_as_the_best_of_all_plans(long seed) {
        SchedulingProblem problem = small(seed);

        Schedule schedule = SOLVER.schedule(problem);

        PlainPlan plan = new PlainPlan(problem, schedule.starts());
        assertThat(schedule.proof()).isEqualTo(Optimality.OPTIMAL);
        assertThat(plan.breaches()).isEmpty();
        assertThat(plan.worth()).as(schedule.starts().toString()).isEqualTo(EveryPlan.best(problem));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_soonest_plan_is_as_soon_as_the_best(long seed) {
        SchedulingProblem problem = small(seed);

        PlainPlan soonest = new PlainPlan(problem, SOLVER.soonest(problem).starts());

        assertThat(soonest.breaches()).isEmpty();
        assertThat(soonest.worth().subList(0, 3))
                .isEqualTo(new PlainPlan(problem, SOLVER.schedule(problem).starts())
                        .worth()
                        .subList(0, 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_plan_made_step_by_step_keeps_every_limit_and_says_that_it_is_not_proven(long seed) {
        SchedulingProblem problem =
                GeneratedProblems.of(seed, 5 + (int) (seed % 40), GeneratedProblems.narrow(seed, 2 + (int) (seed % 7)));

        Schedule schedule = GREEDY.schedule(problem);

        assertThat(new PlainPlan(problem, schedule.starts()).breaches()).isEmpty();
        assertThat(schedule.proof()).isEqualTo(Optimality.GREEDY);
    }

    @Test
    void plans_made_step_by_step_are_not_far_from_the_best() {
        long same = seeds().filter(seed -> {
                    SchedulingProblem problem = small(seed);
                    List<Long> worth =
                            new PlainPlan(problem, GREEDY.schedule(problem).starts()).worth();
                    return worth.get(1)
                            .equals(new PlainPlan(
                                            problem, SOLVER.schedule(problem).starts())
                                    .worth()
                                    .get(1));
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
        assertThat(new PlainPlan(problem, schedule.starts()).breaches()).isEmpty();
    }

    @Test
    void nothing_to_do_is_a_plan() {
        SchedulingProblem problem = new SchedulingProblem(
                List.of(), java.util.Map.of(), java.util.Map.of(), List.of(), new PlanLimits(0L, 0, 1, 1));

        assertThat(SOLVER.schedule(problem)).isEqualTo(new Schedule(java.util.Map.of(), Optimality.OPTIMAL));
        assertThat(GREEDY.schedule(problem).starts()).isEmpty();
    }
}
