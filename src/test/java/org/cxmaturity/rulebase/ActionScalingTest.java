package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.cxmaturity.model.ActionFigures;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Growth;
import org.cxmaturity.model.Proposal;
import org.cxmaturity.model.Scaling;
import org.cxmaturity.model.StaffTime;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.ScalingRow;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What actions take grows with headcount, and nowhere in a jump (R27). */
class ActionScalingTest {
    private static final int MOST = 200_000;

    private static final Tables TABLES = Shipped.ruleBase().tables();

    private static final List<ActionRow> ACTIONS = TABLES.all(ActionRow.class);

    private static final List<ScalingRow> ANCHORS = TABLES.all(ScalingRow.class).stream()
            .sorted(Comparator.comparingInt(ScalingRow::employees))
            .toList();

    private static Scaling at(int employees) {
        int above = 0;
        while (ANCHORS.get(above).employees() < employees) {
            above++;
        }
        int below = ANCHORS.get(above).employees() == employees ? above : above - 1;
        return Scaling.between(
                employees, ANCHORS.get(below).scaling(), ANCHORS.get(above).scaling());
    }

    private static ActionFigures figures(String action, int employees) {
        return TABLES.row(ActionRow.class, action).at(at(employees));
    }

    @Test
    void no_figure_of_any_action_falls_or_jumps_from_one_headcount_to_the_next() {
        Scaling before = at(1);
        for (int employees = 2; employees <= MOST; employees++) {
            Scaling now = at(employees);
            for (ActionRow action : ACTIONS) {
                grows(action, employees, action.at(before), action.at(now));
            }
            grows("staff days", employees, before.staffDays(), now.staffDays());
            before = now;
        }
    }

    private static void grows(ActionRow action, int employees, ActionFigures before, ActionFigures now) {
        grows(action.id() + " days", employees, before.daysLow(), now.daysLow());
        grows(action.id() + " days", employees, before.daysHigh(), now.daysHigh());
        grows(action.id() + " cost", employees, before.costLow(), now.costLow());
        grows(action.id() + " cost", employees, before.costHigh(), now.costHigh());
        if (now.quarters() < before.quarters() || now.quarters() > before.quarters() + 1) {
            throw new AssertionError(action.id() + " takes " + before.quarters() + " quarters and with " + employees
                    + " people " + now.quarters());
        }
    }

    /** One employee more is a share of 1/n more people, and makes no more than thrice that share of difference, and rounding. */
    private static void grows(String figure, int employees, long before, long now) {
        if (now < before || now > before + 1 + 3 * before / (employees - 1) + 1) {
            throw new AssertionError(figure + ": " + before + ", with " + employees + " people " + now);
        }
    }

    @Test
    void neither_a_class_border_doubles_the_effort_nor_are_all_large_organisations_alike() {
        for (ActionRow action : ACTIONS) {
            assertThat(action.at(at(50)).days())
                    .isBetween(action.at(at(49)).days(), action.at(at(49)).days() + 2);
            if (action.effortGrowth() != Growth.NOTHING) {
                assertThat(action.at(at(100_000)).days())
                        .isGreaterThan(5 * action.at(at(1_000)).days());
            }
        }
        assertThat(figures("train-customer-skills", 100_000).quarters())
                .isGreaterThan(figures("train-customer-skills", 1_000).quarters());
    }

    @Test
    void training_takes_the_time_of_everybody_who_is_trained() {
        ActionFigures figures = figures("train-customer-skills", 6_000);

        assertThat(figures.daysLow()).isGreaterThan(1_000);
        assertThat(figures.daysHigh()).isEqualTo(3_000);
        assertThat(TABLES.row(ActionRow.class, "write-service-standards")
                        .at(at(6_000))
                        .daysHigh())
                .isLessThan(200);
    }

    /** Who says "train" or "coach" and still grows with size: others do the training, or a few people are trained anywhere. */
    private static final List<String> FEW_ARE_TRAINED =
            List.of("analyse-feedback-in-depth", "lead-change-openly", "remove-barriers-and-make-help-known");

    @Test
    void whoever_trains_or_coaches_counts_by_the_head() {
        assertThat(ACTIONS)
                .filteredOn(action -> action.what().matches("(?is).*\\b(train|coach)(s|ed|ing)?\\b.*"))
                .filteredOn(action -> !FEW_ARE_TRAINED.contains(action.id()))
                .hasSize(3)
                .allMatch(action -> action.effortGrowth() == Growth.HEADS);
        assertThat(ACTIONS)
                .filteredOn(action -> action.effortGrowth() == Growth.HEADS)
                .allSatisfy(action -> assertThat(action.at(at(100_000)).days())
                        .isCloseTo(100 * action.at(at(1_000)).days(), within(100)));
    }

    /** What was learnt counts for two years (R17): a training that takes longer would begin to be lost before it ends. */
    @Test
    void nobody_is_trained_for_longer_than_it_counts() {
        for (int employees = 1; employees <= MOST; employees++) {
            assertThat(figures("train-customer-skills", employees).quarters()).isLessThanOrEqualTo(8);
        }
    }

    @Test
    void with_its_usual_staff_days_an_organisation_can_do_everything_but_train_thousands() {
        for (int employees = 1; employees <= MOST; employees++) {
            Scaling here = at(employees);
            for (ActionRow action : ACTIONS) {
                ActionFigures figures = action.at(here);
                if (action.effortGrowth() != Growth.HEADS || employees <= 500) {
                    assertThat(figures.days())
                            .as("%s with %s people", action.id(), employees)
                            .isLessThanOrEqualTo(here.staffDays() * figures.quarters());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6, 9, 10, 20, 49, 50, 51, 100, 249, 250, 251, 999, 1_000, 1_001, 6_000, 20_000, 100_000})
    void with_the_usual_staff_days_some_actions_are_light_some_moderate_and_some_heavy(int employees) {
        Scaling here = at(employees);
        Map<EffortBand, Long> bands = ACTIONS.stream()
                .map(action -> Proposal.of(
                        action.id(),
                        action.kind(),
                        action.impact(),
                        action.at(here),
                        new StaffTime(here.staffDays(), false),
                        null))
                .collect(Collectors.groupingBy(ActionScalingTest::band, Collectors.counting()));

        assertThat(bands).containsOnlyKeys(EffortBand.values());
        assertThat(bands.values()).allMatch(count -> 4 * count < 3 * ACTIONS.size());
        assertThat(bands.get(EffortBand.HEAVY)).isLessThan(ACTIONS.size() / 4);
        assertThat(bands.get(EffortBand.LIGHT)).isGreaterThan(ACTIONS.size() / 10);
    }

    private static EffortBand band(Proposal proposal) {
        return TABLES.matching(EffortBandRow.class, proposal).iterator().next().band();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9})
    void what_a_handful_of_people_buy_is_a_subscription_and_some_help(int employees) {
        assertThat(figures("publish-useful-website", employees)).satisfies(site -> {
            assertThat(site.costLow()).isBetween(80L, 300L);
            assertThat(site.costHigh()).isBetween(300L, 999L);
        });
        assertThat(figures("introduce-crm", employees)).satisfies(crm -> {
            assertThat(crm.costLow()).isBetween(100L, 600L);
            assertThat(crm.costHigh()).isBetween(500L, 1_600L);
        });
        for (String subscription : List.of("start-e-mail-campaigns", "start-regular-customer-survey")) {
            assertThat(figures(subscription, employees).costLow()).isZero();
            assertThat(figures(subscription, employees).costHigh()).isBetween(50L, 150L);
        }
        assertThat(figures("check-accessibility-and-assisted-ways", employees)).satisfies(check -> {
            assertThat(check.costLow()).isBetween(50L, 150L);
            assertThat(check.costHigh()).isBetween(200L, 600L);
        });
    }

    @Test
    void six_people_pay_hundreds_for_a_crm() {
        assertThat(figures("introduce-crm", 6)).satisfies(crm -> {
            assertThat(crm.costLow()).isBetween(100L, 999L);
            assertThat(crm.costHigh()).isBetween(100L, 999L);
        });
    }

    @Test
    void the_catalogue_is_written_for_its_own_anchor() {
        ScalingRow own = TABLES.row(ScalingRow.class, ScalingRow.OF_CATALOGUE);
        for (ActionRow action : ACTIONS) {
            assertThat(action.at(own.scaling()))
                    .isEqualTo(new ActionFigures(
                            action.daysLow(),
                            action.daysHigh(),
                            action.costLow(),
                            action.costHigh(),
                            action.quarters(),
                            action.longest() == null ? action.quarters() : action.longest()));
        }
    }

    @Test
    void what_the_calendar_decides_takes_as_long_everywhere() {
        assertThat(TABLES.all(ActionRow.class))
                .filteredOn(action -> action.durationGrowth() == Growth.NOTHING)
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.at(at(MOST)).quarters()).isEqualTo(action.quarters()));
    }

    @Test
    void a_chain_that_leads_to_the_top_takes_a_large_organisation_years() {
        ToLongFunction<Integer> quarters = employees -> List.of(
                        "share-customer-data",
                        "build-customer-data-hub",
                        "introduce-predictive-analytics",
                        "personalise-and-anticipate")
                .stream()
                .mapToLong(action -> figures(action, employees).quarters())
                .sum();

        assertThat(quarters.applyAsLong(9)).isLessThanOrEqualTo(8);
        assertThat(quarters.applyAsLong(5_000)).isGreaterThan(16);
    }
}
