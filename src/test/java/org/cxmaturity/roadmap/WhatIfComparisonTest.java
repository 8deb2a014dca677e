package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.WhatIf.Done;
import org.cxmaturity.roadmap.WhatIf.Missed;
import org.junit.jupiter.api.Test;

/** What actions would do, and what they would not. */
class WhatIfComparisonTest {
    private static List<Done> done(Profile profile, String... actions) {
        return new WhatIfComparison(Plans.planner(new GreedyScheduler()), Plans.RULES.tables(), Plans.RULING)
                .compare(profile, profile, List.of(), List.of(actions), PlanRequest.NEXT_STAGE)
                .done();
    }

    @Test
    void an_effect_is_missed_where_the_level_that_it_asks_for_is_not_there() {
        Done team = done(Plans.example("high-street-retailer"), "establish-cx-team").stream()
                .filter(Done::asked)
                .findFirst()
                .orElseThrow();

        assertThat(team.missed())
                .isNotEmpty()
                .allSatisfy(missed -> assertThat(missed.level()).isNotNull().isLessThan(missed.from()));
    }

    @Test
    void an_effect_that_an_action_has_is_not_missed() {
        assertThat(done(Plans.example("high-street-retailer"), "close-the-feedback-loop"))
                .filteredOn(Done::asked)
                .singleElement()
                .satisfies(loop -> {
                    assertThat(loop.effective()).isTrue();
                    assertThat(loop.missed()).extracting(Missed::capability).doesNotContain("feedback.closed-loop");
                });
    }
}
