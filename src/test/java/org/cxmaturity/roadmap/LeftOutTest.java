package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;

/** Why an action is not in a plan. */
class LeftOutTest {
    private static String why(Roadmap roadmap, String action) {
        return roadmap.leftOut().stream()
                .filter(each -> each.action().action().equals(action))
                .map(each -> each.why(English.SPEECH))
                .findFirst()
                .orElseThrow(() -> new AssertionError(action + " is not left out"));
    }

    @Test
    void what_goes_beyond_a_limit_all_alone_says_by_how_much() {
        Roadmap roadmap = Plans.toNextStage(Plans.example("high-street-retailer"));

        assertThat(why(roadmap, "build-customer-data-hub"))
                .isEqualTo("needs GBP 62,650 in a quarter, even over 6 quarters; the budget is GBP 40,000");
        assertThat(why(roadmap, "train-customer-skills"))
                .startsWith("no room beside the plan: as many actions run in every quarter as can be done at a time");
    }

    @Test
    void an_answer_to_an_obstacle_that_no_quarter_has_days_for_is_named_with_what_it_needs() {
        Roadmap roadmap = Plans.planner(new GreedyScheduler())
                .plan(Plans.example("high-street-retailer"), new PlanRequest(null, null, null, 30, null));

        assertThat(roadmap.unanswered()).anySatisfy(unanswered -> {
            assertThat(unanswered.obstacleName()).isEqualTo("Resistance to change");
            assertThat(unanswered.action().action()).isEqualTo("lead-change-openly");
            assertThat(unanswered.tooLarge()).isEqualTo(unanswered.action());
            assertThat(unanswered.lacks()).containsExactly(new Roadmap.Lack(Roadmap.Limit.STAFF_DAYS, 32, 30));
        });
        assertThat(why(roadmap, "lead-change-openly")).isEqualTo("needs 32 person-days in a quarter; there are 30");
        assertThat(Plans.planner(new GreedyScheduler())
                        .plan(Plans.example("high-street-retailer"), PlanRequest.NEXT_STAGE)
                        .unanswered())
                .isEmpty();
    }

    @Test
    void what_waits_for_something_left_out_names_it() {
        Roadmap roadmap = Plans.planner()
                .plan(
                        Plans.example("high-street-retailer"),
                        new PlanRequest(null, null, BigDecimal.valueOf(5000), null, null));

        assertThat(why(roadmap, "name-journey-owners"))
                .isEqualTo("comes after “Map the main customer journeys”, which is not in the plan");
    }
}
