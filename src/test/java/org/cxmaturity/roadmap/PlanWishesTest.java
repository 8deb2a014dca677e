package org.cxmaturity.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.Profile;
import org.cxmaturity.roadmap.ActionWish.Kind;
import org.cxmaturity.roadmap.PlanWishes.Unfulfilled;
import org.cxmaturity.roadmap.PlanWishes.Why;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.tables.ActionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wanted of single actions is kept as far as can be, and what can't be is told with what stands in its way. */
class PlanWishesTest {
    private static final Profile HOTEL = Plans.example("alpine-family-hotel");
    private static final String REVIEW = "hold-monthly-feedback-review";
    private static final String JOURNEYS = "map-main-journeys";
    private static final String OWNERS = "name-journey-owners";
    private static final String CAUSES = "fix-causes-and-tell-customers";

    private static Roadmap plan(@Nullable Integer parallel, ActionWish... wishes) {
        return plan(Plans.planner(), parallel, wishes);
    }

    private static Roadmap plan(Planner planner, @Nullable Integer parallel, ActionWish... wishes) {
        return planner.plan(
                HOTEL, new PlanRequest(null, null, null, null, null, null, null, parallel, List.of(wishes)));
    }

    private static Planned in(Roadmap plan, String action) {
        return plan.actions().stream()
                .filter(each -> each.action().action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Roadmap plan) {
        return plan.actions().stream().map(each -> each.action().action()).toList();
    }

    private static Unfulfilled unfulfilled(ActionWish... wishes) {
        List<Unfulfilled> all = plan(null, wishes).wishes().unfulfilled();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static void keepsItsLimits(Roadmap plan) {
        PlanLimits limits = plan.terms().limits();
        plan.quarters().forEach(quarter -> {
            assertThat(quarter.cost()).isLessThanOrEqualTo(Objects.requireNonNull(limits.budget()));
            assertThat(quarter.days()).isLessThanOrEqualTo(Objects.requireNonNull(limits.staffDays()));
            assertThat(quarter.running()).isLessThanOrEqualTo(Objects.requireNonNull(limits.parallel()));
        });
    }

    @Test
    void an_action_starts_in_the_quarter_that_is_wanted_and_the_price_is_told() {
        Roadmap free = Plans.toNextStage(HOTEL);
        assertThat(in(free, REVIEW).start()).isEqualTo(1);

        Roadmap plan = plan(null, new ActionWish(REVIEW, Kind.AT, 5));

        assertThat(in(plan, REVIEW).start()).isEqualTo(5);
        assertThat(plan.wishes().unfulfilled()).isEmpty();
        assertThat(plan.goal().reached()).isNotEqualTo(free.goal().reached());
        assertThat(plan.wishes().reachedWithout()).isEqualTo(free.goal().reached());
        keepsItsLimits(plan);
    }

    @Test
    void an_action_that_is_not_planned_by_itself_is_in_where_it_is_wanted_and_with_it_what_it_needs() {
        assertThat(ids(Plans.toNextStage(HOTEL))).doesNotContain(OWNERS, JOURNEYS);

        Roadmap plan = plan(null, new ActionWish(OWNERS, Kind.IN, 0));

        assertThat(ids(plan)).contains(OWNERS, JOURNEYS);
        assertThat(in(plan, OWNERS).start()).isGreaterThan(in(plan, JOURNEYS).end());
        keepsItsLimits(plan);
    }

    @Test
    void an_action_that_is_not_wanted_is_neither_planned_nor_told_of_as_left_out() {
        Roadmap plan = plan(null, new ActionWish(REVIEW, Kind.OUT, 0));

        assertThat(ids(plan)).doesNotContain(REVIEW);
        assertThat(plan.leftOut()).noneMatch(each -> each.action().action().equals(REVIEW));
        assertThat(plan.wishes().unfulfilled()).isEmpty();
    }

    @Test
    void an_action_does_not_start_before_the_quarter_that_is_wanted() {
        assertThat(in(plan(null, new ActionWish(REVIEW, Kind.NOT_BEFORE, 2)), REVIEW)
                        .start())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void what_stands_in_the_way_of_a_wish_is_told() {
        assertThat(unfulfilled(new ActionWish(OWNERS, Kind.AT, 1))).satisfies(each -> {
            assertThat(each.why()).isEqualTo(Why.WAITS);
            assertThat(each.others()).containsExactly("Map the main guest journeys");
            assertThat(each.quarter()).isEqualTo(2);
        });
        assertThat(unfulfilled(new ActionWish(OWNERS, Kind.IN, 0), new ActionWish(JOURNEYS, Kind.OUT, 0)))
                .satisfies(each -> {
                    assertThat(each.why()).isEqualTo(Why.NEEDS_LEFT_OUT);
                    assertThat(each.others()).hasSize(1);
                });
        assertThat(unfulfilled(new ActionWish(CAUSES, Kind.AT, 5))).satisfies(each -> {
            assertThat(each.why()).isEqualTo(Why.TOO_LATE);
            assertThat(each.quarter()).isEqualTo(2);
        });
        assertThat(unfulfilled(new ActionWish("introduce-crm", Kind.AT, 4)).why())
                .isIn(Why.BEYOND_LIMIT, Why.NO_ROOM);
        assertThat(unfulfilled(new ActionWish(notRecommended(), Kind.IN, 0)).why())
                .isEqualTo(Why.NOT_RECOMMENDED);
    }

    private static String notRecommended() {
        Roadmap free = Plans.toNextStage(HOTEL);
        return Plans.RULES.tables().ids(ActionRow.class).stream()
                .filter(each -> !ids(free).contains(each)
                        && free.leftOut().stream()
                                .noneMatch(left -> left.action().action().equals(each)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_wishes_that_do_not_fit_beside_each_other_as_many_as_can_be_are_fulfilled() {
        Roadmap free = Plans.toNextStage(HOTEL);
        ActionWish[] all = free.actions().stream()
                .map(each -> new ActionWish(each.action().action(), Kind.AT, 5))
                .toArray(ActionWish[]::new);

        Roadmap plan = plan(null, all);

        keepsItsLimits(plan);
        assertThat(all.length - plan.wishes().unfulfilled().size()).isGreaterThan((int)
                free.actions().stream().filter(each -> each.start() == 5).count());
        assertThat(plan.wishes().unfulfilled()).extracting(Unfulfilled::why).contains(Why.NO_ROOM, Why.TOO_LATE);
    }

    @Test
    void as_many_actions_as_are_wanted_run_at_the_same_time_whatever_the_rules_conclude() {
        assertThat(Plans.toNextStage(HOTEL).terms().parallel()).isNotEmpty();

        Roadmap plan = plan(1);

        assertThat(plan.quarters()).allMatch(quarter -> quarter.running() <= 1);
        assertThat(plan.terms().parallel()).isEmpty();
        assertThat(plan(3).terms().parallel()).isNotEmpty();
    }

    @Test
    void where_there_is_no_solver_wishes_go_first_too() {
        Roadmap plan = plan(
                Plans.planner(new GreedyScheduler()),
                null,
                new ActionWish(REVIEW, Kind.AT, 3),
                new ActionWish(CAUSES, Kind.OUT, 0),
                new ActionWish("write-before-arrival", Kind.NOT_BEFORE, 4));

        assertThat(in(plan, REVIEW).start()).isEqualTo(3);
        assertThat(ids(plan)).doesNotContain(CAUSES);
        keepsItsLimits(plan);
    }
}
