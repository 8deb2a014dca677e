package org.cxmaturity.tabletest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Bound;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.model.KpiBasis;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.Section;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.AbsenceScoringRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.CurrencyRow;
import org.cxmaturity.tables.KpiFindingRow;
import org.cxmaturity.tables.KpiScoringRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What rows suggest that an analyst could write and no shipped table has. */
class SuggestedCasesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);
    private static final Tables SHIPPED = Shipped.ruleBase().tables();

    private static List<SuggestedCase> first(Tables tables, Row row) {
        SuggestedCases.Suggested suggested = new SuggestedCases(tables, DAY).of(row);
        assertThat(suggested.why()).isNull();
        return suggested.attempts().get(0);
    }

    private static List<String> given(Tables tables, Row row) {
        return first(tables, row).stream()
                .map(each -> (each.fires() ? "" : "past: ") + GivenText.of(each.edits()))
                .toList();
    }

    /** The shipped tables, a row of one of them changed for another. */
    private static <R extends Row> Tables with(Class<R> table, List<R> rows) {
        Map<Class<? extends Row>, List<Row>> all = new HashMap<>();
        RowTypes.ALL.forEach(type -> all.put(type, new ArrayList<>(SHIPPED.all(type))));
        all.put(table, new ArrayList<>(rows));
        return new RowIndex(all);
    }

    private static AbsenceScoringRow absence(Set<Section> sections, @Nullable String lacks, @Nullable Integer below) {
        Set<String> lacking = lacks == null ? Set.of() : Set.of(lacks);
        return new AbsenceScoringRow(
                "A", sections, lacking, below, "feedback.collection", Bound.AT_MOST, 0, "w", "r", "s");
    }

    @Test
    void a_section_that_lists_fewer_items_than_a_limit_has_one_less_and_just_past_it_as_many() {
        assertThat(given(SHIPPED, absence(Set.of(Section.TRAINING), null, 3)))
                .containsExactly(
                        "training=[{topic: EMPATHY}, {topic: COMMUNICATION}]",
                        "past: training=[{topic: EMPATHY}, {topic: COMMUNICATION}, {topic: PROBLEM_SOLVING}]");
    }

    @Test
    void a_row_about_any_section_is_tried_with_each_that_can_be_listed() {
        assertThat(new SuggestedCases(SHIPPED, DAY)
                        .of(absence(Set.of(), null, 1))
                        .attempts())
                .extracting(attempt -> attempt.get(0).edits().get(0))
                .contains("feedbackProcesses=[]", "kpis=[]", "dataSources=[]");
    }

    @Test
    void retention_is_measured_alone_where_nothing_else_is_asked_for() {
        KpiScoringRow row = new KpiScoringRow(
                "K",
                Set.of(KpiKind.RETENTION),
                null,
                1,
                null,
                null,
                "measurement.retention",
                Bound.AT_LEAST,
                2,
                "w",
                "r",
                "s");

        assertThat(given(SHIPPED, row).get(0))
                .isEqualTo("kpis=[{kind: RETENTION, series: probe, on: 2026-10-01, value: 50}]");
    }

    @Test
    void a_criterion_of_every_capability_is_only_just_met_by_all_and_missed_by_one() {
        StageCriterionRow every =
                new StageCriterionRow("EVERY", "journey", "initiate", 1, Set.of(), 2, true, "none", 0, false, "r", "s");
        Tables tables = with(StageCriterionRow.class, List.of(every));
        int capabilities = SHIPPED.all(CapabilityRow.class).size();

        List<SuggestedCase> probes = first(tables, every);

        assertThat(probes.get(0).edits()).hasSize(capabilities).allMatch(each -> each.endsWith(".level=2"));
        assertThat(probes.get(1).edits())
                .filteredOn(each -> each.endsWith(".level=1"))
                .hasSize(1);
    }

    @Test
    void a_kpi_stays_on_its_scale_however_far_it_moves() {
        assertThat(given(SHIPPED, kpi(KpiKind.CES, KpiBasis.TREND, "5", null)))
                .containsExactly(
                        "kpis=[" + ces("2025-10-01", "2") + ", " + ces("2026-10-01", "7") + "]",
                        "past: kpis=[" + ces("2025-10-01", "2.1") + ", " + ces("2026-10-01", "7") + "]");
        assertThat(given(SHIPPED, kpi(KpiKind.NPS, KpiBasis.TREND, null, "-0.25"))
                        .get(0))
                .contains("value: 0}", "value: -0.26}");
        assertThat(new SuggestedCases(SHIPPED, DAY)
                        .of(kpi(KpiKind.CES, KpiBasis.TREND, "7", null))
                        .attempts())
                .isEmpty();
    }

    private static String ces(String on, String value) {
        return "{kind: CES, series: probe, on: " + on + ", value: " + value + ", scale: {min: 1, max: 7}}";
    }

    private static KpiFindingRow kpi(KpiKind kind, KpiBasis basis, @Nullable String from, @Nullable String below) {
        return new KpiFindingRow(
                "F",
                Set.of(kind),
                Set.of(basis),
                from == null ? null : new BigDecimal(from),
                below == null ? null : new BigDecimal(below),
                Set.of(),
                FindingKind.STRENGTH,
                "t",
                "r",
                "s");
    }

    @Test
    void a_kpi_without_a_comparable_benchmark_says_so() {
        assertThat(new SuggestedCases(SHIPPED, DAY)
                        .of(kpi(KpiKind.RETENTION, KpiBasis.BENCHMARK, "5", null))
                        .why())
                .contains("a published benchmark that is comparable");
    }

    @Test
    void both_limits_of_a_range_are_tried_from_within_and_from_without() {
        assertThat(given(SHIPPED, kpi(KpiKind.CSAT, KpiBasis.TREND, "5", "10")).stream()
                        .map(each -> each.replaceAll(".*value: ([0-9.]+)}]", "$1")))
                .containsExactly("55", "54.9", "59.9", "60");
    }

    @Test
    void a_budget_is_given_in_pounds_where_there_is_a_rate_for_them_and_converted_elsewhere() {
        MeansObstacleRow row = new MeansObstacleRow(
                "M", Set.of("MEDIUM"), Set.of(), 16000L, null, null, "limited-resources", "r", "s");
        CurrencyRow yen = new CurrencyRow("JPY", "Yen", new BigDecimal("200"), DAY, "s");

        assertThat(given(SHIPPED, row))
                .containsExactly(
                        "organisation.employees=50; constraints.currency=GBP; constraints.budgetPerQuarter=15999",
                        "past: organisation.employees=50; constraints.currency=GBP; constraints.budgetPerQuarter=16000");
        assertThat(given(with(CurrencyRow.class, List.of(yen)), row).get(0))
                .endsWith("constraints.currency=JPY; constraints.budgetPerQuarter=3199800");
    }
}
