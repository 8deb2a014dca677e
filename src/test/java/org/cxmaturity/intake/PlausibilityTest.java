package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;
import static org.cxmaturity.intake.Written.problemsOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that are allowed and hardly meant. */
class PlausibilityTest {
    private static final String EVIDENCE = ", evidence: [{ref: Survey report}]";

    private static List<String> kpi(String kpi) {
        return problems("kpis: [{on: 2026-09-30, series: s, " + kpi + "}]");
    }

    private static List<String> organisation(String employees, int departments, String constraints) {
        StringBuilder names = new StringBuilder("d1");
        for (int i = 2; i <= departments; i++) {
            names.append(", d").append(i);
        }
        return problemsOf(
                "client.yaml",
                "schema: cx-maturity/profile/v1\norganisation: {id: client, name: Client, employees: " + employees
                        + "}\nasOf: 2026-10-01\ndepartments: [" + names + "]\nconstraints: {" + constraints + "}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: CSAT, value: 0.83                              | CSAT in percent, from 0 to 100 | Maybe: 83
            kind: CSAT, value: 1                                 | CSAT in percent, from 0 to 100 | Maybe: 100
            kind: CSAT, value: 0.83, scale: {min: 1, max: 5}     | CSAT in percent, from 0 to 100 | Maybe: 83
            kind: RETENTION, value: 0.9                          | RETENTION in percent           | Maybe: 90
            kind: CSAT, value: 4.2, scale: {min: 1, max: 5}      | how many of a hundred          | Maybe: the share of satisfied
            kind: CSAT, value: 5, scale: {min: 1, max: 5}        | how many of a hundred          | Maybe: the share of satisfied
            kind: CSAT, value: 8.7, scale: {min: 0, max: 10}     | how many of a hundred          | Maybe: the share of satisfied
            kind: NPS, value: 7.8                                | NPS from -100 to 100           | Maybe: that difference
            kind: NPS, value: 9.99, scale: {min: 0, max: 10}     | NPS from -100 to 100           | Maybe: that difference
            """)
    void a_value_that_looks_like_another_measure_is_asked_about_unless_evidence_comes_with_it(
            String kpi, String expected, String maybe) {
        assertThat(kpi(kpi)).hasSize(1).first().asString().contains("kpis[0].value: found ", expected, maybe);
        assertThat(kpi(kpi + EVIDENCE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: CSAT, value: 0
            kind: CSAT, value: 1.5
            kind: CSAT, value: 83
            kind: CSAT, value: 5.1, scale: {min: 1, max: 5}
            kind: CSAT, value: 42, scale: {min: 0, max: 100}
            kind: RETENTION, value: 0
            kind: RETENTION, value: 92.5
            kind: NPS, value: 8
            kind: NPS, value: 8.0
            kind: NPS, value: 10.4
            kind: NPS, value: -7.8
            kind: NPS, value: 0
            kind: CES, value: 0.5, scale: {min: 0, max: 10}
            """)
    void a_value_that_may_well_be_meant_is_taken(String kpi) {
        assertThat(kpi(kpi)).isEmpty();
    }

    @Test
    void so_few_people_in_so_many_departments_are_asked_about() {
        assertThat(organisation("6", 14, ""))
                .containsExactly(
                        "client.yaml:2 organisation.employees: found 6; expected a number of people that can be in 14"
                                + " departments. Maybe: 6000");
        assertThat(organisation("7", 14, "")).isEmpty();
        assertThat(organisation("1", 4, "")).isEmpty();
        assertThat(organisation("2", 5, "")).hasSize(1);
        assertThat(organisation("0", 5, "")).hasSize(1).first().asString().doesNotContain("Maybe");
    }

    @Test
    void more_days_than_all_people_have_are_asked_about() {
        assertThat(organisation("6", 3, "staffDaysPerQuarter: 397"))
                .containsExactly(
                        "client.yaml:5 constraints.staffDaysPerQuarter: found 397; expected at most 396 days, all that 6"
                                + " people work in a quarter");
        assertThat(organisation("6", 3, "staffDaysPerQuarter: 396")).isEmpty();
        assertThat(organisation("10000000", 3, "staffDaysPerQuarter: 10000000")).isEmpty();
    }
}
