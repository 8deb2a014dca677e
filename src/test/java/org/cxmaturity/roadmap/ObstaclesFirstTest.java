package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.roadmap.Roadmap.Opening;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;

/** Obstacles decide what comes first (R25). */
class ObstaclesFirstTest {
    private static final String MEANS = "Limited resources";
    private static final String RESISTANCE = "Resistance to change";

    private static Planned planned(Roadmap roadmap, String action) {
        return roadmap.actions().stream()
                .filter(each -> each.action().action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not planned"));
    }

    private static boolean says(Planned planned, String start, String obstacle) {
        return planned.order().stream()
                .anyMatch(each -> each.text().startsWith(start)
                        && each.text().contains(obstacle)
                        && String.valueOf(each.source()).matches("obstacle-(actions|stances)#OB[AS]-[0-9]+"));
    }

    @Test
    void a_retailer_with_5_000_a_quarter_gets_training_and_process_changes_with_the_reason() {
        Roadmap roadmap = Plans.planner()
                .plan(
                        Plans.example(
                                "high-street-retailer",
                                "constraints.budgetPerQuarter=5000",
                                "constraints.changeReadiness=HIGH",
                                "answers[leadership.change-management].level=3"),
                        PlanRequest.NEXT_STAGE);

        Planned training = planned(roadmap, "train-customer-skills");
        Planned standards = planned(roadmap, "write-service-standards");
        assertThat(says(standards, "Comes first", MEANS)).isTrue();
        assertThat(says(training, training.start() == 1 ? "Comes first" : "As early as", MEANS))
                .isTrue();
        int begun = Math.min(training.start(), standards.start());
        assertThat(roadmap.actions().stream()
                        .filter(each -> each.action().kind().id().equals("TECHNOLOGY")))
                .allMatch(each -> each.start() >= begun);
    }

    @Test
    void one_whose_people_resist_gets_leadership_and_change_management_first() {
        Roadmap roadmap = Plans.toNextStage(Plans.example("high-street-retailer"));

        List<Planned> first =
                roadmap.actions().stream().filter(each -> each.start() == 1).toList();
        assertThat(first.stream()
                        .filter(each -> says(each, "Comes first", RESISTANCE))
                        .map(each -> each.action().action()))
                .containsExactlyInAnyOrder("lead-change-openly", "listen-to-frontline-staff");
        assertThat(first).noneMatch(each -> each.action().kind().id().equals("TECHNOLOGY"));
    }

    private static Roadmap retailer(ObstaclesFirst turn) {
        return Plans.planner()
                .plan(
                        Plans.example("high-street-retailer", "constraints.budgetPerQuarter=90000"),
                        new PlanRequest(null, null, null, 300, 12, null, turn));
    }

    @Test
    void where_the_target_does_not_wait_the_plan_says_by_how_many_quarters_and_strict_takes_that_price() {
        Roadmap free = retailer(ObstaclesFirst.WHERE_FREE);
        Roadmap strict = retailer(ObstaclesFirst.STRICT);

        Opening opening = Objects.requireNonNull(free.opening());
        Opening paid = Objects.requireNonNull(strict.opening());
        int later = reached(strict) - reached(free);
        assertThat(later).isPositive();
        assertThat(opening.price()).isEqualTo(later);
        assertThat(opening.waiting()).isNotEmpty();
        assertThat(opening.text(English.SPEECH, "Established"))
                .contains("not open the plan", "Established " + later + " quarter");
        assertThat(paid.price()).isEqualTo(later);
        assertThat(paid.paid()).isTrue();
        assertThat(planned(strict, "lead-change-openly").start()).isEqualTo(1);
        assertThat(planned(strict, "listen-to-frontline-staff").start()).isEqualTo(1);
    }

    private static int reached(Roadmap roadmap) {
        return Objects.requireNonNull(roadmap.goal().reached());
    }

    /** What answers an obstacle takes two quarters; what the obstacle puts off takes one. */
    private static Map<String, Integer> starts(List<Demand> target) {
        Task answer = task("answer", 2, "leadership.change-management", true, Set.of());
        Task deferred = task("deferred", 1, "technology.crm", false, Set.of("answer"));
        return new CpSatScheduler()
                .schedule(new SchedulingProblem(
                        List.of(answer, deferred),
                        Map.of("leadership.change-management", 0, "technology.crm", 0),
                        Map.of("leadership.change-management", 100, "technology.crm", 100),
                        target,
                        new PlanLimits(null, null, 4, null)))
                .starts();
    }

    private static Task task(String id, int quarters, String capability, boolean first, Set<String> awaits) {
        return new Task(
                id,
                quarters,
                quarters,
                quarters,
                0,
                10,
                1,
                0,
                Set.of(),
                List.of(),
                Set.of(),
                first,
                awaits,
                List.of(new ActionEffect(capability, 0, 2)));
    }

    @Test
    void what_an_obstacle_puts_off_waits_for_what_answers_it_unless_the_target_would() {
        assertThat(starts(List.of())).containsExactly(Map.entry("answer", 0), Map.entry("deferred", 2));
        assertThat(starts(List.of(Demand.of(new TargetLevel("technology.crm", 2)))))
                .containsExactly(Map.entry("answer", 0), Map.entry("deferred", 0));
    }
}
