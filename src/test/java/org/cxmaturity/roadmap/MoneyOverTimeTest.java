package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.roadmap.Roadmap.Lack;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Test;

/** Money that is left over may be spent later, or is one sum for all quarters, if the client says so. */
class MoneyOverTimeTest {
    private static final Task DEAR = new Task(
            "dear",
            1,
            1,
            1,
            3_000,
            10,
            1,
            0,
            Set.of(),
            List.of(),
            Set.of(),
            false,
            Set.of(),
            List.of(new ActionEffect("technology.crm", 0, 2)));

    private static PlanLimits limits(boolean carryOver, long budget) {
        return new PlanLimits(budget, null, 4, null, carryOver, null);
    }

    private static PlanLimits sum(long total) {
        return new PlanLimits(null, null, 4, null, false, total);
    }

    private static void starts(PlanLimits limits, Map<String, Integer> starts) {
        SchedulingProblem problem = new SchedulingProblem(
                List.of(DEAR), Map.of("technology.crm", 0), Map.of("technology.crm", 100), List.of(), limits);
        assertThat(new CpSatScheduler().schedule(problem).starts()).isEqualTo(starts);
        assertThat(new GreedyScheduler().schedule(problem).starts()).isEqualTo(starts);
    }

    @Test
    void what_is_dearer_than_a_quarter_starts_once_the_money_is_saved_up() {
        starts(limits(false, 1_000), Map.of());
        starts(limits(true, 1_000), Map.of("dear", 2));
        starts(limits(true, 750), Map.of("dear", 3));
        starts(limits(true, 749), Map.of());
    }

    @Test
    void a_sum_is_there_from_the_start() {
        starts(sum(3_000), Map.of("dear", 0));
        starts(sum(2_999), Map.of());
    }

    @Test
    void what_is_beyond_it_says_of_which_money() {
        assertThat(DEAR.lacks(limits(false, 1_000))).containsExactly(new Lack(Limit.BUDGET, 3_000, 1_000));
        assertThat(DEAR.lacks(limits(true, 749))).containsExactly(new Lack(Limit.BUDGET, 3_000, 2_996));
        assertThat(DEAR.lacks(sum(2_999))).containsExactly(new Lack(Limit.BUDGET_TOTAL, 3_000, 2_999));
        assertThat(new LeftOut.BeyondLimit(new Lack(Limit.BUDGET, 3_000, 2_996), true, 0).words(English.SPEECH, "GBP"))
                .isEqualTo("costs GBP 3,000; saved up to the end there is GBP 2,996");
    }

    @Test
    void a_roadmap_says_how_its_money_may_be_spent() {
        Roadmap saved = Plans.planner()
                .plan(Plans.example("neighbourhood-bakery", "constraints.carryOver=true"), PlanRequest.NEXT_STAGE);
        Roadmap summed = Plans.planner()
                .plan(
                        Plans.example("neighbourhood-bakery", "constraints.budgetPerQuarter="),
                        new PlanRequest(null, null, null, null, null, BigDecimal.valueOf(9_000), null));

        assertThat(saved.terms().money(English.SPEECH))
                .endsWith(" a quarter, and what is left over may be spent later");
        assertThat(summed.terms().money(English.SPEECH)).endsWith(" 9,000 for all quarters together");
        assertThat(summed.terms().limits().of(Limit.BUDGET)).isNull();
        assertThat(summed.quarters().stream().mapToLong(Roadmap.Quarter::cost).sum())
                .isLessThanOrEqualTo(9_000);
    }
}
