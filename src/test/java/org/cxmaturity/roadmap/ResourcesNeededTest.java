package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.Seeds;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.Plans.Named;
import org.cxmaturity.roadmap.Roadmap.Limit;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.roadmap.Roadmap.Relaxed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a target is out of reach, what is said to be enough is enough, and no less is. */
class ResourcesNeededTest {
    static List<Named> outOfReach() {
        return Seeds.some(Plans.everyExample().stream()
                .filter(named -> Plans.toNextStage(named.profile()).outOfReach() != null)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("outOfReach")
    void what_is_said_to_be_enough_is_enough_and_no_less_is(Named named) {
        OutOfReach found =
                Objects.requireNonNull(Plans.toNextStage(named.profile()).outOfReach());

        assertThat(found.alone().size() + found.together().size()).isPositive();
        for (Relaxed relaxed : found.alone()) {
            if (relaxed.limit() != Limit.PARALLEL && relaxed.limit() != Limit.OBSTACLES_FIRST) {
                long needed = Objects.requireNonNull(relaxed.needed());
                Roadmap then = Plans.planner().plan(named.profile(), request(relaxed.limit(), needed));
                assertThat(then.goal().reached()).as(relaxed.toString()).isEqualTo(relaxed.reached());
                assertThat(Plans.planner()
                                .plan(named.profile(), request(relaxed.limit(), lower(relaxed.limit(), needed)))
                                .goal()
                                .reached())
                        .as("less than " + relaxed)
                        .isNull();
            }
        }
    }

    private static long lower(Limit limit, long needed) {
        if (limit != Limit.BUDGET) {
            return needed - 1;
        }
        long unit = 1;
        while (needed / unit >= 100) {
            unit *= 10;
        }
        return needed - unit;
    }

    private static PlanRequest request(Limit limit, long value) {
        return new PlanRequest(
                null,
                null,
                limit == Limit.BUDGET ? BigDecimal.valueOf(value) : null,
                limit == Limit.STAFF_DAYS ? Integer.valueOf((int) value) : null,
                limit == Limit.QUARTERS ? Integer.valueOf((int) value) : null);
    }

    private static OutOfReach plan(Profile profile, PlanRequest request) {
        return Objects.requireNonNull(Plans.planner().plan(profile, request).outOfReach());
    }

    @Test
    void without_any_means_every_limit_that_binds_is_named_together() {
        Profile bakery = Plans.example("high-street-retailer", "constraints.changeReadiness=MEDIUM");

        OutOfReach found = plan(bakery, new PlanRequest(null, null, BigDecimal.ZERO, 5, 12));

        assertThat(found.proven()).isTrue();
        assertThat(found.alone()).isEmpty();
        assertThat(found.together().stream().map(Relaxed::limit)).contains(Limit.BUDGET, Limit.STAFF_DAYS);
        Roadmap enough = Plans.planner()
                .plan(
                        bakery,
                        new PlanRequest(
                                null,
                                null,
                                BigDecimal.valueOf(needed(found, Limit.BUDGET)),
                                (int) needed(found, Limit.STAFF_DAYS),
                                12));
        assertThat(enough.goal().reached()).as(found.together().toString()).isNotNull();
    }

    private static long needed(OutOfReach found, Limit limit) {
        return found.together().stream()
                .filter(each -> each.limit() == limit)
                .map(Relaxed::needed)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_a_stage_further_up_is_out_of_reach_the_plan_reaches_the_highest_below_it() {
        Roadmap roadmap = Plans.planner()
                .plan(Plans.example("district-council"), new PlanRequest(null, "optimised", null, null, null));

        OutOfReach found = Objects.requireNonNull(roadmap.outOfReach());
        assertThat(found.instead()).isNotNull();
        assertThat(roadmap.quarters().get(roadmap.quarters().size() - 1).stages().stream()
                        .filter(each -> each.model().equals("four-stage"))
                        .map(each -> each.stage()))
                .containsExactly(found.instead());
    }
}
