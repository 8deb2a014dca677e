package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.ActionKind;
import org.cxmaturity.roadmap.Roadmap.Planned;
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
                        && each.source().toString().matches("obstacle-(actions|stances)#OB[AS]-[0-9]+"));
    }

    @Test
    void a_retailer_with_5_000_a_quarter_gets_training_and_process_changes_first_with_the_reason() {
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
        assertThat(says(training, "Comes first", MEANS)).isTrue();
        assertThat(says(standards, "Comes first", MEANS)).isTrue();
        int begun = Math.max(training.start(), standards.start());
        assertThat(roadmap.actions().stream()
                        .filter(each -> each.start() < begun)
                        .map(each -> each.action().kind()))
                .isNotEmpty()
                .containsOnly(ActionKind.TRAINING_AND_PEOPLE, ActionKind.PROCESS);
        assertThat(roadmap.actions().stream().filter(each -> each.action().kind() == ActionKind.TECHNOLOGY))
                .allMatch(each -> each.start() >= begun);
    }

    @Test
    void one_whose_people_resist_gets_leadership_and_change_management_first() {
        Roadmap roadmap = Plans.planner().plan(Plans.example("high-street-retailer"), PlanRequest.NEXT_STAGE);

        List<Planned> first =
                roadmap.actions().stream().filter(each -> each.start() == 1).toList();
        assertThat(first.stream()
                        .filter(each -> says(each, "Comes first", RESISTANCE))
                        .map(each -> each.action().action()))
                .containsExactlyInAnyOrder("lead-change-openly", "listen-to-frontline-staff");
        assertThat(first).noneMatch(each -> each.action().kind() == ActionKind.TECHNOLOGY);
    }

    @Test
    void what_an_obstacle_puts_off_waits_for_what_answers_it() {
        Roadmap roadmap = Plans.planner()
                .plan(
                        Plans.example("high-street-retailer", "constraints.budgetPerQuarter=90000"),
                        new PlanRequest("four-stage", "optimised", null, 400, 36));

        List<Planned> deferred = roadmap.actions().stream()
                .filter(each -> says(each, "Put off", RESISTANCE))
                .toList();
        assertThat(deferred).isNotEmpty();
        assertThat(deferred)
                .allMatch(each -> each.start()
                                > planned(roadmap, "lead-change-openly").end()
                        && each.start()
                                > planned(roadmap, "listen-to-frontline-staff").end());
    }
}
