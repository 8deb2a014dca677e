package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No money, or next to none, means that what needs none leads, not that nothing can be afforded (R25). */
class NoBudgetTest {
    private static Profile shop(int budget) {
        return Plans.example(
                "high-street-retailer",
                "organisation.employees=25",
                "constraints.budgetPerQuarter=" + budget,
                "constraints.changeReadiness=MEDIUM");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 500})
    void training_and_standards_come_first_and_what_has_to_be_bought_is_not_among_the_first_ten(int budget) {
        List<Recommendation> ranked = Plans.RULING.of(shop(budget)).assessment().recommendations();

        assertThat(ranked.stream().limit(3).map(Recommendation::action))
                .contains("train-customer-skills", "write-service-standards");
        assertThat(ranked.stream().limit(10))
                .hasSize(10)
                .allMatch(each -> each.cost().low() == 0);
        assertThat(ranked).anyMatch(each -> each.cost().low() > budget);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 50, 500})
    void they_are_planned_and_the_plan_keeps_to_the_money(int budget) {
        Roadmap roadmap = Plans.planner().plan(shop(budget), PlanRequest.NEXT_STAGE);

        assertThat(roadmap.actions().stream().map(each -> each.action().action()))
                .contains("train-customer-skills", "write-service-standards");
        assertThat(roadmap.actions().stream().mapToLong(Planned::cost).sum())
                .isLessThanOrEqualTo((long) budget * roadmap.quarters().size());
        assertThat(roadmap.quarters()).allMatch(each -> each.cost() <= budget);
    }
}
