package org.cxmaturity.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.ChangeClimate;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.CustomersMet;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.InPerson;
import org.cxmaturity.model.Need;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.model.Served;
import org.cxmaturity.model.Setting;
import org.cxmaturity.model.Stance;
import org.cxmaturity.model.Worth;
import org.cxmaturity.tables.ActionKindRow;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.ImpactEffortRow;
import org.cxmaturity.tables.IndustryRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ObstacleRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.SizeRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the shipped content promises beyond what any workbook must keep. */
class ShippedTablesTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();

    @Test
    void there_are_forty_actions_or_more_of_every_kind() {
        List<ActionRow> actions = TABLES.all(ActionRow.class);

        assertThat(actions).hasSizeGreaterThanOrEqualTo(40);
        assertThat(actions).extracting(ActionRow::kind).containsAll(TABLES.ids(ActionKindRow.class));
        assertThat(actions).extracting(ActionRow::title).doesNotHaveDuplicates();
        assertThat(actions).allSatisfy(each -> assertThat(each.source()).isNotBlank());
    }

    @Test
    void every_capability_has_a_criterion() {
        Set<String> asked = TABLES.all(StageCriterionRow.class).stream()
                .flatMap(row -> row.capability().stream())
                .collect(Collectors.toSet());

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(TABLES.all(CapabilityRow.class).stream()
                        .map(CapabilityRow::id)
                        .toList());
    }

    @Test
    void every_criterion_is_reached_from_nothing_by_actions_step_by_step() {
        for (StageCriterionRow row : TABLES.all(StageCriterionRow.class)) {
            assertThat(row.capability()).allSatisfy(capability -> assertThat(reached(capability))
                    .as("%s asks %d of %s", row.id(), row.minimum(), capability)
                    .isGreaterThanOrEqualTo(row.minimum()));
        }
    }

    private static int reached(String capability) {
        int level = 0;
        int before = -1;
        while (level > before) {
            before = level;
            for (EffectRow effect : TABLES.all(EffectRow.class)) {
                if (effect.capability().equals(capability) && effect.from() <= level) {
                    level = Math.max(level, effect.to());
                }
            }
        }
        return level;
    }

    @Test
    void every_gap_calls_for_actions_that_close_it_whatever_the_industry_the_size_and_whom_it_serves() {
        for (StageCriterionRow row : TABLES.all(StageCriterionRow.class)) {
            for (String industry : TABLES.ids(IndustryRow.class)) {
                for (String size : TABLES.ids(SizeRow.class)) {
                    for (int level = 0; level < row.minimum(); level++) {
                        String capability = row.capability().iterator().next();
                        Need need = new Need(row.model(), capability, level, row.minimum(), true, true);
                        for (Served served : Served.values()) {
                            Setting setting = new Setting(industry, size, served, false);
                            for (InPerson met : InPerson.values()) {
                                assertThat(raised(need, setting, met))
                                        .as("%s for %s %s %s met %s", need, industry, size, served, met)
                                        .isGreaterThanOrEqualTo(row.minimum());
                            }
                        }
                    }
                }
            }
        }
    }

    private static int raised(Need need, Setting setting, InPerson met) {
        Set<String> called = TABLES.matching(ActionTriggerRow.class, need, setting, new CustomersMet(met)).stream()
                .map(ActionTriggerRow::action)
                .collect(Collectors.toSet());
        int level = need.level();
        int before = -1;
        while (level > before) {
            before = level;
            for (EffectRow effect : TABLES.all(EffectRow.class)) {
                if (called.contains(effect.action())
                        && effect.capability().equals(need.capability())
                        && effect.from() <= level) {
                    level = Math.max(level, effect.to());
                }
            }
        }
        return level;
    }

    @Test
    void every_action_is_called_for_by_something() {
        Set<String> called = Stream.of(
                        TABLES.all(ActionTriggerRow.class).stream().map(ActionTriggerRow::action),
                        TABLES.all(ObstacleActionRow.class).stream().map(ObstacleActionRow::action),
                        TABLES.all(FindingActionRow.class).stream().map(FindingActionRow::action),
                        TABLES.all(SectorActionRow.class).stream().map(SectorActionRow::action),
                        TABLES.all(ActionRow.class).stream().flatMap(row -> row.prerequisites().stream()))
                .flatMap(each -> each)
                .collect(Collectors.toSet());

        assertThat(called)
                .containsAll(
                        TABLES.all(ActionRow.class).stream().map(ActionRow::id).toList());
    }

    @Test
    void every_candidate_has_exactly_one_priority() {
        for (Impact impact : Impact.values()) {
            for (EffortBand effort : EffortBand.values()) {
                for (CostBand cost : CostBand.values()) {
                    for (Stance stance : Stance.values()) {
                        for (boolean unlocks : new boolean[] {true, false}) {
                            for (boolean sector : new boolean[] {true, false}) {
                                for (boolean measured : new boolean[] {true, false}) {
                                    Candidate candidate = new Candidate(
                                            "a", impact, effort, cost, 1, unlocks, sector, measured, stance);
                                    assertThat(TABLES.matching(PriorityRow.class, candidate))
                                            .as("%s", candidate)
                                            .hasSize(1);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void every_candidate_has_the_one_worth_of_its_impact_and_of_what_it_takes() {
        for (Impact impact : Impact.values()) {
            for (EffortBand effort : EffortBand.values()) {
                for (CostBand cost : CostBand.values()) {
                    for (int quarters = 1; quarters < 4; quarters++) {
                        Candidate candidate =
                                new Candidate("a", impact, effort, cost, quarters, false, false, false, Stance.NEUTRAL);
                        List<ImpactEffortRow> rows = TABLES.matching(ImpactEffortRow.class, candidate);
                        assertThat(rows).as("%s", candidate).hasSize(1);
                        boolean dear = cost == CostBand.CONSIDERABLE || cost == CostBand.BEYOND;
                        Worth worth = worth(impact, effort);
                        if (worth != Worth.QUICK_WIN || (quarters == 1 && !dear)) {
                            assertThat(rows.get(0).worth()).as("%s", candidate).isEqualTo(worth);
                        } else {
                            assertThat(rows.get(0).worth()).as("%s", candidate).isNotEqualTo(Worth.QUICK_WIN);
                        }
                    }
                }
            }
        }
    }

    private static Worth worth(Impact impact, EffortBand effort) {
        if (effort == EffortBand.LIGHT) {
            return impact == Impact.LOW ? Worth.FILL_IN : Worth.QUICK_WIN;
        }
        if (impact == Impact.HIGH) {
            return Worth.BIG_BET;
        }
        return impact == Impact.MEDIUM && effort == EffortBand.MODERATE ? Worth.FILL_IN : Worth.MONEY_PIT;
    }

    @Test
    void whoever_is_larger_or_readier_carries_no_fewer_changes_at_a_time() {
        List<@Nullable String> sizes = Arrays.asList("MICRO", "SMALL", "MEDIUM", "LARGE", "ENTERPRISE", null);
        for (int size = 0; size < sizes.size(); size++) {
            for (Readiness readiness : Readiness.values()) {
                int parallel = parallel(sizes.get(size), readiness);
                assertThat(parallel).isPositive();
                if (size > 0) {
                    assertThat(parallel).isGreaterThanOrEqualTo(parallel(sizes.get(size - 1), readiness));
                }
                if (readiness != Readiness.LOW) {
                    Readiness less = Readiness.values()[readiness.ordinal() - 1];
                    assertThat(parallel).isGreaterThan(parallel(sizes.get(size), less));
                }
            }
        }
    }

    private static int parallel(@Nullable String size, Readiness readiness) {
        return TABLES.matching(ChangeCapacityRow.class, new ChangeClimate(size, readiness)).stream()
                .mapToInt(ChangeCapacityRow::parallel)
                .min()
                .orElseThrow();
    }

    @Test
    void the_sooner_an_action_deserves_attention_the_more_its_gain_counts() {
        List<Integer> weights = Stream.of("LATER", "P4", "P3", "P2", "P1")
                .map(each ->
                        TABLES.row(PlanningRow.class, PlanningRow.WEIGHT + each).value())
                .toList();

        assertThat(weights).isSorted().doesNotHaveDuplicates();
        assertThat(TABLES.row(PlanningRow.class, PlanningRow.HORIZON).value()).isEqualTo(8);
    }

    @Test
    void resistance_and_limited_means_are_answered_first() {
        assertThat(TABLES.all(ObstacleRow.class))
                .filteredOn(ObstacleRow::first)
                .extracting(ObstacleRow::id)
                .containsExactlyInAnyOrder("change-resistance", "limited-resources");
    }

    @Test
    void managed_implies_established_and_optimized_is_optimised() {
        assertThat(demands("five-level", "managed")).containsAll(demands("four-stage", "established"));
        assertThat(demands("four-stage", "established"))
                .allMatch(each -> each.matches(".+ [0-4]"))
                .isNotEmpty();
        assertThat(demands("five-level", "optimized")).isEqualTo(demands("four-stage", "optimised"));
    }

    private static Set<String> demands(String model, String stage) {
        return TABLES.all(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(model) && row.stage().equals(stage) && row.essential())
                .map(row -> row.capability().iterator().next() + " " + row.minimum())
                .collect(Collectors.toSet());
    }
}
