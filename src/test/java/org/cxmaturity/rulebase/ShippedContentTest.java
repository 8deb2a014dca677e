package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Basis;
import org.cxmaturity.model.CapabilityLevel;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Organisation;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.AudienceRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of capabilities, and what gaps call for, as far as rows can be held against each other. */
class ShippedContentTest {
    private static final String[] SMALLEST_FIRST = {"MICRO", "SMALL", "MEDIUM", "LARGE", "ENTERPRISE"};
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final List<@Nullable String> INDUSTRIES =
            withNone(TABLES.ids(IndustryRow.class).toArray(String[]::new));
    private static final List<@Nullable String> SIZES = withNone(SMALLEST_FIRST);

    private static <T> List<@Nullable T> withNone(T[] values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

    @Test
    void every_capability_asks_one_question_and_tells_five_levels_apart() {
        List<CapabilityRow> capabilities = TABLES.all(CapabilityRow.class);

        assertThat(capabilities).hasSize(54);
        assertThat(capabilities).extracting(CapabilityRow::question).doesNotHaveDuplicates();
        assertThat(capabilities)
                .flatExtracting(each -> each.meanings().subList(0, 5))
                .doesNotHaveDuplicates()
                .hasSize(5 * 54);
        assertThat(capabilities).allSatisfy(each -> {
            assertThat(each.question()).contains("?");
            assertThat(each.ask()).isNotBlank();
            assertThat(each.evidence()).isNotBlank();
        });
    }

    @Test
    void what_not_every_organisation_needs_may_not_apply() {
        assertThat(TABLES.all(CapabilityRow.class))
                .filteredOn(CapabilityRow::optional)
                .extracting(CapabilityRow::id)
                .contains(
                        "channels.social",
                        "channels.mobile",
                        "channels.e-mail",
                        "data.online-offline-hub",
                        "measurement.benchmarking",
                        "personalisation.segmentation",
                        "personalisation.tailored-offers",
                        "personalisation.anticipation",
                        "technology.prediction",
                        "technology.experimentation",
                        "data.customer-profile")
                .doesNotContain("operations.responsiveness", "data.consent-and-trust", "channels.inclusion");
    }

    @Test
    void a_level_that_stands_out_is_told_in_one_row() {
        for (CapabilityRow capability : TABLES.all(CapabilityRow.class)) {
            for (int level = 0; level <= 4; level++) {
                CapabilityLevel known = new CapabilityLevel(
                        capability.id(), capability.dimension(), level, level, level, Basis.ANSWERS);
                assertThat(TABLES.matching(LevelFindingRow.class, known))
                        .as("%s at %d", capability.id(), level)
                        .hasSize(level == 2 ? 0 : 1);
            }
        }
    }

    @Test
    void no_gap_calls_for_one_action_twice() {
        for (Need need : needs()) {
            for (String industry : INDUSTRIES) {
                for (String size : SIZES) {
                    assertThat(calls(need, industry, size))
                            .as("%s for %s %s", need, industry, size)
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void a_gap_calls_for_one_way_of_asking_customers_that_fits() {
        Need collection = new Need("four-stage", "feedback.collection", 0, 2, true, true);

        assertThat(calls(collection, "OTHER", "LARGE")).containsExactly("start-regular-customer-survey");
        assertThat(calls(collection, null, null)).containsExactly("start-regular-customer-survey");
        assertThat(calls(collection, "OTHER", "MICRO")).containsExactly("call-ten-customers-a-month");
        assertThat(calls(collection, "HEALTHCARE", "SMALL")).containsExactly("ask-patients-regularly");
        assertThat(calls(collection, "PUBLIC_SECTOR", "LARGE")).containsExactly("ask-residents-regularly");
    }

    @Test
    void every_gap_calls_for_actions_also_where_industry_and_size_are_not_stated() {
        assertThat(needs())
                .allSatisfy(need -> assertThat(calls(need, null, null)).isNotEmpty());
    }

    private static List<Need> needs() {
        return TABLES.all(StageCriterionRow.class).stream()
                .flatMap(row -> Stream.iterate(0, level -> level < row.minimum(), level -> level + 1)
                        .map(level -> new Need(
                                row.model(), row.capability().iterator().next(), level, row.minimum(), true, true)))
                .toList();
    }

    /** What a gap calls for where people of that industry serve whom it usually serves. */
    private static List<String> calls(Need need, @Nullable String industry, @Nullable String size) {
        Organisation organisation = new Organisation("a", "A", industry, null, null, Set.of(), List.of());
        Served usual = TABLES.matching(AudienceRow.class, organisation).get(0).served();
        return calls(need, new Setting(industry, size, usual, false));
    }

    private static List<String> calls(Need need, Setting setting) {
        return TABLES.matching(ActionTriggerRow.class, need, setting, new CustomersMet(InPerson.UNKNOWN)).stream()
                .map(ActionTriggerRow::action)
                .toList();
    }

    @Test
    void both_models_of_the_field_ask_the_same_of_what_they_share() {
        TreeMap<String, List<Object>> established = asked("four-stage", "established");
        established.remove("measurement.kpis-tracked"); // managed asks more of it: it is essential there
        assertThat(asked("five-level", "managed")).containsAllEntriesOf(established);
        assertThat(asked("five-level", "optimized")).isEqualTo(asked("four-stage", "optimised"));
    }

    /** What a stage asks, essential or not, with its minimum and whether evidence is demanded. */
    private static TreeMap<String, List<Object>> asked(String model, String stage) {
        return TABLES.all(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(model) && row.stage().equals(stage))
                .collect(Collectors.toMap(
                        row -> row.capability().iterator().next(),
                        row -> List.of(row.minimum(), row.essential(), row.evidence()),
                        (one, same) -> one,
                        TreeMap::new));
    }

    @Test
    void what_was_added_to_the_starting_set_is_asked_where_it_belongs() {
        assertThat(criteria("operations.responsiveness"))
                .containsExactlyInAnyOrder(
                        "established 2 essential", "optimised 3", "managed 2 essential", "optimized 3");
        assertThat(criteria("data.consent-and-trust"))
                .containsExactlyInAnyOrder(
                        "established 2", "optimised 3", "managed 2", "optimized 3", "engage 3 essential");
        assertThat(criteria("operations.complaint-handling"))
                .containsExactlyInAnyOrder("developing 1", "developing 1", "established 2", "managed 2");
        assertThat(criteria("operations.knowledge")).containsExactlyInAnyOrder("established 2", "managed 2");
        assertThat(criteria("leadership.journey-ownership")).containsExactlyInAnyOrder("established 2", "managed 2");
        assertThat(criteria("channels.inclusion"))
                .containsExactlyInAnyOrder("established 2", "optimised 3", "managed 2", "optimized 3");
        assertThat(criteria("feedback.closed-loop"))
                .contains("established 2 essential", "managed 2 essential", "nurture 2");
        assertThat(criteria("people.training"))
                .contains("established 2 essential", "managed 2 essential", "optimised 3", "optimized 3");
    }

    private static List<String> criteria(String capability) {
        return TABLES.all(StageCriterionRow.class).stream()
                .filter(row -> row.capability().equals(Set.of(capability)))
                .map(row -> row.stage() + " " + row.minimum() + (row.essential() ? " essential" : ""))
                .toList();
    }

    /** Whole numbers have to step somewhere; more than one at a time is a jump that no employee more accounts for (R27). */
    @Test
    void from_class_to_class_an_organisation_can_carry_at_most_one_change_more() {
        for (Readiness readiness : Readiness.values()) {
            for (int order = 1; order < SMALLEST_FIRST.length; order++) {
                int smaller = parallel(SMALLEST_FIRST[order - 1], readiness);

                assertThat(parallel(SMALLEST_FIRST[order], readiness))
                        .as("%s, %s", SMALLEST_FIRST[order], readiness)
                        .isBetween(smaller, smaller + 1);
            }
        }
    }

    private static int parallel(String size, Readiness readiness) {
        return TABLES.matching(ChangeCapacityRow.class, new ChangeClimate(size, readiness)).stream()
                .mapToInt(ChangeCapacityRow::parallel)
                .min()
                .orElseThrow();
    }
}
