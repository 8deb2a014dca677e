package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.junit.jupiter.api.Test;

/** Money that is left over may be spent later, or is one sum for all quarters, if the client says so. */
class MoneyOverTimeTest {
    private static final String[] TIGHT = {
        "constraints.budgetPerQuarter=12000", "constraints.staffDaysPerQuarter=300", "constraints.quarters=5"
    };

    private static Profile retailer(String... more) {
        String[] edits = new String[TIGHT.length + more.length];
        System.arraycopy(TIGHT, 0, edits, 0, TIGHT.length);
        System.arraycopy(more, 0, edits, TIGHT.length, more.length);
        return Plans.example("high-street-retailer", edits);
    }

    private static Roadmap plan(Profile profile, BigDecimal total) {
        return Plans.planner()
                .plan(profile, new PlanRequest(PlanRequest.DEFAULT_MODEL, null, null, null, null, total, null));
    }

    @Test
    void money_carried_over_is_spent_later_and_never_before_it_is_there() {
        Roadmap plain = plan(retailer(), null);
        Roadmap saved = plan(retailer("constraints.carryOver=true"), null);

        assertThat(plain.quarters()).allMatch(each -> each.cost() <= 12_000);
        assertThat(saved.terms().limits().carryOver()).isTrue();
        assertThat(saved.terms().money()).isEqualTo("GBP 12,000 a quarter, and what is left over may be spent later");
        long spent = 0;
        for (Quarter quarter : saved.quarters()) {
            spent += quarter.cost();
            assertThat(spent).isLessThanOrEqualTo(12_000L * quarter.number());
        }
        assertThat(saved.quarters()).anyMatch(each -> each.cost() > 12_000);
    }

    @Test
    void a_sum_for_all_quarters_may_be_spent_in_any_of_them() {
        Roadmap summed = plan(
                Plans.example(
                        "high-street-retailer", "constraints.budgetPerQuarter=", "constraints.staffDaysPerQuarter=300"),
                BigDecimal.valueOf(60_000));

        assertThat(summed.terms().limits().budget()).isNull();
        assertThat(summed.terms().money()).isEqualTo("GBP 60,000 for all quarters together");
        assertThat(summed.quarters().stream().mapToLong(Quarter::cost).sum()).isBetween(1L, 60_000L);
        assertThat(summed.quarters()).anyMatch(each -> each.cost() > 60_000 / 6);
        OutOfReach why = summed.outOfReach();
        if (why != null) {
            assertThat(why.alone().stream().map(Relaxed::limit)).doesNotContain(Limit.BUDGET);
            assertThat(why.together().stream().map(Relaxed::limit)).doesNotContain(Limit.BUDGET);
        }
        assertThat(Objects.requireNonNull(summed.terms().limits().of(Limit.BUDGET_TOTAL)))
                .isEqualTo(60_000);
    }
}
