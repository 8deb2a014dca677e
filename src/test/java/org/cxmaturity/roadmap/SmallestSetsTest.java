package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.cxmaturity.CostlyCases;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Plans.Named;
import org.cxmaturity.roadmap.WhatIf.ActionSet;
import org.cxmaturity.roadmap.WhatIf.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The smallest sets of actions that reach a stage. */
class SmallestSetsTest {
    static LongStream seeds() {
        return LongStream.range(0, Seeds.of(60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_are_the_smallest_of_all_sets(long seed) {
        SchedulingProblem problem =
                GeneratedProblems.of(seed, 4 + (int) (seed % 7), new PlanLimits(null, null, 1, null));

        SmallestSets.Found found = new SmallestSets(problem).find();

        List<Set<String>> all = minimal(problem);
        assertThat(found.sets()).isEqualTo(all.subList(0, Math.min(SmallestSets.MOST, all.size())));
        assertThat(found.more()).isEqualTo(all.size() > SmallestSets.MOST);
        assertThat(found.endedEarly()).isFalse();
    }

    @Test
    void a_search_that_runs_out_of_patience_says_so_and_claims_no_more_sets() {
        SchedulingProblem problem = LongStream.range(0, 100)
                .mapToObj(seed -> GeneratedProblems.of(seed, 9, new PlanLimits(null, null, 1, null)))
                .filter(each -> each.target().stream().allMatch(Demand::byNumber))
                .filter(each -> sets(each).stream().anyMatch(set -> !set.isEmpty()))
                .findFirst()
                .orElseThrow();

        SmallestSets.Found found = new SmallestSets(problem, 1).find();

        assertThat(found).isEqualTo(new SmallestSets.Found(List.of(), false, true));
    }

    private static List<Set<String>> sets(SchedulingProblem problem) {
        return new SmallestSets(problem).find().sets();
    }

    /** Every set that meets the target and of which no part does, in order. */
    private static List<Set<String>> minimal(SchedulingProblem problem) {
        SmallestSets levels = new SmallestSets(problem);
        List<Set<String>> sound = new ArrayList<>();
        for (int bits = 0; bits < 1 << problem.tasks().size(); bits++) {
            List<Task> tasks = new ArrayList<>();
            for (int at = 0; at < problem.tasks().size(); at++) {
                if ((bits >> at & 1) == 1) {
                    tasks.add(problem.tasks().get(at));
                }
            }
            Set<String> ids = tasks.stream().map(Task::action).collect(Collectors.toCollection(TreeSet::new));
            List<Demand> demands = new ArrayList<>(problem.target());
            tasks.forEach(task -> task.needs().forEach(need -> demands.add(Demand.of(need))));
            if (tasks.stream().allMatch(task -> ids.containsAll(task.after()))
                    && demands.stream()
                            .allMatch(demand -> demand.any().stream()
                                            .filter(part -> reached(levels, ids, problem, part.level()))
                                            .mapToLong(Demand.Part::counts)
                                            .sum()
                                    >= demand.needed())) {
                sound.add(ids);
            }
        }
        return sound.stream()
                .filter(set -> sound.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .sorted(Comparator.<Set<String>>comparingInt(Set::size)
                        .thenComparingLong(set -> sum(problem, set, true))
                        .thenComparingLong(set -> sum(problem, set, false))
                        .thenComparing(set -> String.join(",", set)))
                .toList();
    }

    private static boolean reached(
            SmallestSets levels, Set<String> actions, SchedulingProblem problem, TargetLevel asked) {
        return levels.levels(actions).getOrDefault(asked.capability(), problem.level(asked.capability()))
                >= asked.level();
    }

    private static long sum(SchedulingProblem problem, Set<String> set, boolean days) {
        return problem.tasks().stream()
                .filter(task -> set.contains(task.action()))
                .mapToLong(task -> days ? task.days() : task.cost())
                .sum();
    }

    static Stream<Named> examples() {
        return Plans.examples();
    }

    @CostlyCases
    @ParameterizedTest
    @MethodSource("examples")
    void the_rules_say_that_each_reaches_the_stage_and_none_of_its_parts_does(Named named) {
        WhatIf.Smallest smallest = Plans.planner().smallest(named.profile(), PlanRequest.NEXT_STAGE);

        Roadmap.Goal goal = smallest.goal();
        assertThat(smallest.sets().isEmpty()).isEqualTo(goal.target() == null);
        String target = goal.target() == null ? "none" : goal.target().id();
        for (ActionSet set : firstAndLast(smallest.sets())) {
            List<String> ids =
                    set.members().stream().map(each -> each.action().action()).toList();
            assertThat(stage(named.profile(), ids, goal)).isEqualTo(target);
            for (Member member : set.members()) {
                List<String> fewer = new ArrayList<>(ids);
                fewer.remove(member.action().action());
                boolean neededFirst = set.members().stream().anyMatch(other -> other.action()
                        .prerequisites()
                        .contains(member.action().action()));
                assertThat(neededFirst || !stage(named.profile(), fewer, goal).equals(target))
                        .as("without " + member.action().action())
                        .isTrue();
                assertThat(neededFirst || !member.prerequisite()).isTrue();
            }
        }
    }

    private static List<ActionSet> firstAndLast(List<ActionSet> sets) {
        return sets.size() < 3 ? sets : List.of(sets.get(0), sets.get(sets.size() - 1));
    }

    @Test
    void a_stage_two_steps_away_has_its_sets_too() {
        WhatIf.Smallest smallest = Plans.planner()
                .smallest(Plans.example("high-street-retailer"), new PlanRequest(null, "optimised", null, null, null));

        assertThat(smallest.sets()).isNotEmpty();
        assertThat(smallest.unmet()).isEmpty();
    }

    private static String stage(Profile profile, List<String> actions, Roadmap.Goal goal) {
        WhatIfComparison.Achieved achieved =
                new WhatIfComparison(Plans.planner(), Plans.RULES.tables(), Plans.RULING).achieved(profile, actions);
        assertThat(achieved.done()).allMatch(done -> done.asked() || !actions.contains(done.action()));
        return Plans.RULING.of(achieved.after()).assessment().placements().stream()
                .filter(each -> each.model().equals(goal.model()) && each.attained())
                .map(each -> each.stage())
                .findFirst()
                .orElse("none");
    }
}
