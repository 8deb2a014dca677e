package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/** Rows that wait for what never comes. */
class NeverAppliesTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void nothing_is_said_of_the_shipped_rows() {
        assertThat(rows.findings(false)).isEmpty();
    }

    @Test
    void more_than_all_is_never_reached() {
        rows.cell("hub-scoring", "HBS-04", "percentFrom", "101")
                .cell("channel-coverage-scoring", "CCS-08", "percentFrom", "101")
                .cell("kpi-scoring", "KPS-01", "kinds", "4")
                .cell("level-findings", "LVF-DATA-01", "capability", "*")
                .cell("level-findings", "LVF-DATA-01", "levelFrom", "5")
                .cell("disagreements", "DIS-DEPARTMENTS-01", "difference", "5")
                .cell("disagreements", "DIS-TRAINING-01", "difference", "5");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "WARNING NEVER_APPLIES hub-scoring!B19: 101, though there is no more than 100",
                        "WARNING NEVER_APPLIES channel-coverage-scoring!D18: 101, though there is no more than 100",
                        "WARNING NEVER_APPLIES kpi-scoring!C17: 4, though there is no more than 3",
                        "WARNING NEVER_APPLIES level-findings!D32: 5, though there is no more than 4",
                        "WARNING NEVER_APPLIES disagreements!D17: 5, though there is no more than 4",
                        "WARNING NEVER_APPLIES disagreements!D23: 5, though there is no more than 4");
    }

    @Test
    void the_most_that_there_is_can_be_reached() {
        rows.cell("hub-scoring", "HBS-01", "percentBelow", "101")
                .cell("kpi-scoring", "KPS-01", "kinds", "3")
                .cell("cost-bands", "CSB-4", "percentFrom", "101");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void less_than_nothing_is_never_found_but_a_difference_may_be_negative() {
        rows.cell("kpi-scoring", "KPS-01", "monthsAgo", "0")
                .cell("channel-scoring", "CHS-24", "loadBelow", "-0.5")
                .cell("kpi-findings", "KPF-CES-02", "differenceBelow", "-2.5");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "WARNING NEVER_APPLIES kpi-scoring!F17: below 0",
                        "WARNING NEVER_APPLIES channel-scoring!H29: below -0.5");
    }

    @Test
    void nothing_is_held_against_a_benchmark_that_nobody_may_compare_with() {
        rows.cell("kpi-findings", "KPF-CES-01", "basis", "BENCHMARK");

        Finding finding = rows.only();
        assertThat(finding.kind()).isEqualTo(Kind.NEVER_APPLIES);
        assertThat(finding.place()).isEqualTo("kpi-findings.drl.xlsx!kpi-findings!C31");
        assertThat(finding.problem().found()).isEqualTo("BENCHMARK, though no benchmark of CES is comparable");
    }

    @Test
    void a_row_that_also_looks_at_the_past_or_at_a_kpi_with_a_benchmark_applies() {
        rows.cell("kpi-findings", "KPF-CES-01", "basis", "BENCHMARK, TREND")
                .cell("kpi-findings", "KPF-CSAT-01", "kind", "CSAT, NPS")
                .cell("kpi-findings", "KPF-CSAT-01", "basis", "BENCHMARK");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_trigger_waits_for_a_gap_that_some_stage_makes() {
        rows.cell("action-triggers", "ATR-001", "requiredFrom", "4");

        assertThat(rows.findings())
                .contains("WARNING NEVER_APPLIES action-triggers!D18: 4, though no stage asks for more than 3");
    }

    @Test
    void a_trigger_of_any_gap_waits_for_no_more_than_the_most_that_some_stage_asks() {
        rows.cell("action-triggers", "ATR-001", "capability", "*")
                .cell("action-triggers", "ATR-001", "requiredFrom", "5");

        assertThat(rows.findings())
                .contains("WARNING NEVER_APPLIES action-triggers!D18: 5, though no stage asks for more than 4");
    }

    @Test
    void without_any_criterion_a_trigger_of_any_gap_says_what_it_waits_for() {
        rows.without("stage-criteria", id -> true).cell("action-triggers", "ATR-001", "capability", "*");

        assertThat(rows.findings())
                .contains("WARNING NEVER_APPLIES action-triggers!B18: any gap, though no stage asks for anything");
    }

    @Test
    void an_obstacle_that_nothing_concludes_is_waited_for_in_vain() {
        rows.without("capability-obstacles", id -> id.equals("OBC-06"))
                .cell("obstacle-stances", "OBS-05", "obstacle", "limited-resources, skills-shortage");

        assertThat(rows.findings())
                .containsExactly(
                        "WARNING NEVER_APPLIES obstacle-actions!B30: skills-shortage, which no row concludes",
                        "WARNING NEVER_APPLIES obstacle-actions!B49: skills-shortage, which no row concludes",
                        "WARNING NEVER_APPLIES obstacle-stances!B28: skills-shortage, which no row concludes");
    }
}
