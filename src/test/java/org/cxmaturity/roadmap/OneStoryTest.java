package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.LeftOut.Crowded;
import org.cxmaturity.roadmap.Plans.Named;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.SchedulingProblemBuilder.Figure;
import org.cxmaturity.speech.English;
import org.cxmaturity.tables.StageRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of recommendation and the plan tell one story (R29): what is first is first, or the reason stands beside it. */
class OneStoryTest {
    private static final int GENERATED = Seeds.of(8); // 300 with -Dseeds.percent=3750

    static Stream<Named> profiles() {
        return Stream.concat(Plans.examples(), Plans.generated(GENERATED));
    }

    /** A profile's recommendations and plan, and what the plan was made from. */
    private record Story(List<Recommendation> recommended, Roadmap roadmap, SchedulingProblem problem) {
        private static final Map<Profile, Story> KNOWN = new HashMap<>();

        static Story of(Profile profile) {
            return KNOWN.computeIfAbsent(profile, Story::told);
        }

        private static Story told(Profile profile) {
            RulesResult now = new RulesResult(Plans.RULING.of(profile));
            Roadmap roadmap = Plans.toNextStage(profile);
            Target target = Plans.nextStage(now);
            PossibleActions possible = PossibleActions.of(now, profile, Plans.RULING, Plans.RULES.tables(), target);
            SchedulingProblem problem = new SchedulingProblemBuilder(
                            possible, new Precedence(possible, Plans.RULES.tables()), Plans.RULES.tables())
                    .problem(
                            aimedAt(roadmap, target),
                            roadmap.terms().limits(),
                            Figure.MIDDLE,
                            roadmap.terms().obstaclesFirst());
            return new Story(now.derivation().assessment().recommendations(), roadmap, problem);
        }

        private static Target aimedAt(Roadmap roadmap, Target target) {
            Roadmap.OutOfReach why = roadmap.outOfReach();
            if (why == null || why.instead() == null) {
                return target;
            }
            int order = IntStream.rangeClosed(1, target.order())
                    .filter(each -> roadmap.aimedAt().equals(stage(target.model(), each)))
                    .findFirst()
                    .orElseThrow();
            return new Target(target.model(), order);
        }

        private static String stage(String model, int order) {
            return Plans.RULES.tables().all(StageRow.class).stream()
                    .filter(each -> each.model().equals(model) && each.order() == order)
                    .map(StageRow::name)
                    .findFirst()
                    .orElse("");
        }

        Map<String, Placed> places() {
            Map<String, Placed> places = new HashMap<>();
            roadmap.actions()
                    .forEach(each -> places.put(
                            each.action().action(), new Placed(each.start() - 1, each.end() - each.start() + 1)));
            return places;
        }

        PlainPlan plan(Map<String, Placed> places) {
            return new PlainPlan(problem, new Schedule(places, Optimality.OPTIMAL));
        }

        /** The plan with an action at another place, or with it besides. */
        PlainPlan with(String action, Placed place) {
            Map<String, Placed> places = places();
            places.put(action, place);
            return plan(places);
        }

        /** The places at which an action ends within the plan. */
        Stream<Placed> within(String action) {
            int horizon = problem.limits().quarters();
            return problem.task(action).paces(horizon).stream()
                    .flatMap(task -> IntStream.rangeClosed(0, horizon - task.quarters())
                            .mapToObj(start -> new Placed(start, task.quarters())));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void what_is_recommended_is_planned_at_once_or_the_reason_stands_beside_it(Named named) {
        Story story = Story.of(named.profile());

        for (Recommendation each : story.recommended()) {
            List<Planned> planned = story.roadmap().actions().stream()
                    .filter(action -> action.action().action().equals(each.action()))
                    .toList();
            List<String> why = story.roadmap().leftOut().stream()
                    .filter(action -> action.action().action().equals(each.action()))
                    .map(out -> out.why(English.SPEECH))
                    .toList();
            assertThat(planned.size() + why.size()).as(each.action()).isEqualTo(1);
            assertThat(why).as(each.action()).noneMatch(String::isBlank);
            assertThat(story.roadmap().leftOut().stream().map(LeftOut::cause))
                    .noneMatch(cause -> cause instanceof LeftOut.Missed && proven(story.roadmap()));
            assertThat(planned)
                    .as(each.action())
                    .allMatch(action -> action.start() == 1 || action.order().size() > 0 || !proven(story.roadmap()));
        }
    }

    private static boolean proven(Roadmap roadmap) {
        return roadmap.proof() == Optimality.OPTIMAL;
    }

    /** Held against every start, by a count of its own. */
    @ParameterizedTest
    @MethodSource("profiles")
    void where_a_plan_says_that_there_is_no_room_there_is_none(Named named) {
        Story story = Story.of(named.profile());

        story.roadmap().leftOut().stream()
                .filter(each -> each.cause() instanceof Crowded)
                .map(each -> each.action().action())
                .forEach(action -> assertThat(story.within(action))
                        .as(action)
                        .allMatch(place -> !story.with(action, place).breaches().isEmpty()));
        for (Planned each : story.roadmap().actions()) {
            each.order().stream()
                    .map(reason -> reason.text().replaceAll("^No room sooner: in Q(\\d+) .*", "$1"))
                    .filter(quarter -> quarter.matches("\\d+"))
                    .forEach(quarter -> assertThat(IntStream.range(0, each.start() - 1)
                                    .mapToObj(start -> new Placed(start, each.end() - each.start() + 1))
                                    .filter(place -> place.start() + place.quarters() >= Integer.parseInt(quarter)))
                            .as(each.action().action())
                            .anyMatch(place -> !story.with(each.action().action(), place)
                                    .breaches()
                                    .isEmpty()));
        }
    }

    /** Nothing takes the place of what deserves attention first unless the plan is better for it. */
    @ParameterizedTest
    @MethodSource("profiles")
    void low_ranked_work_never_stands_where_a_first_action_would_do_better(Named named) {
        Story story = Story.of(named.profile());
        if (!proven(story.roadmap())) {
            return;
        }
        List<Long> aims = story.plan(story.places()).aims();
        List<String> waiting = story.roadmap().leftOut().stream()
                .filter(LeftOut::first)
                .filter(each -> !(each.cause() instanceof LeftOut.Called))
                .map(each -> each.action().action())
                .toList();
        List<String> low = story.roadmap().actions().stream()
                .filter(each -> each.action().priority() != Priority.P1)
                .map(each -> each.action().action())
                .toList();

        for (String action : waiting) {
            for (String instead : low) {
                assertThat(story.within(action))
                        .as(action + " instead of " + instead)
                        .noneMatch(place -> {
                            Map<String, Placed> places = story.places();
                            places.remove(instead);
                            places.put(action, place);
                            PlainPlan swapped = story.plan(places);
                            return swapped.breaches().isEmpty() && EveryPlan.better(swapped.aims(), aims);
                        });
            }
        }
    }
}
