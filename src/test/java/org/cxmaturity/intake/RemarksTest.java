package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said beside facts: levels agreed on, experts' judgements, what the client knows of others. */
class RemarksTest {
    private static final String ANSWERED = "answers: [{capability: feedback.collection, level: 2}]\n";
    private static final String SAID = "by: A. Partner, on: 2026-09-30, reason: Seen on site";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "resolutions: [{capability: feedback.collection, level: 1, #}] | ",
                "resolutions: [{capability: feedback.collection, level: 5, #}] | resolutions[0].level: found 5; expected one of 0, 1, 2, 3, 4",
                "resolutions: [{capability: feedback.collection, level: UNKNOWN, #}] | resolutions[0].level: found \"UNKNOWN\"; expected one of 0, 1, 2, 3, 4",
                "resolutions: [{capability: feedback.collection, level: 3 mostly, #}] | resolutions[0].level: found \"3 mostly\"; expected one of 0, 1, 2, 3, 4. Maybe: 3",
                "resolutions: [{capability: feedback.collection, #}] | resolutions[0].level: found nothing; expected one of 0, 1, 2, 3, 4",
                "resolutions: [{capability: Collecting feedback, level: 1, #}] | resolutions[0].capability: found \"Collecting feedback\"; expected the id of a capability, as the tables name it. Maybe: feedback.collection",
                "resolutions: [{capability: feedback.collection, level: 1, by: A, on: 2026-10-02, reason: r}] | resolutions[0].on: found \"2026-10-02\"; expected a day not after asOf, 2026-10-01",
                "resolutions: [{capability: feedback.collection, level: 1, by: A, on: 2026-10-01}] | resolutions[0].reason: found nothing; expected text",
                "resolutions: [{capability: feedback.closed-loop, level: 1, #}] | resolutions[0]: found a level agreed on for feedback.closed-loop, which nobody gives a level; expected answers that differ, under answers; what one person says, or a meeting, is an answer itself",
                "judgements: [{model: four-stage, stage: developing, #}, {model: four-stage, stage: initial, by: Other, on: 2026-09-30, reason: r}] | ",
                "judgements: [{model: four-stage, stage: defined, #}] | judgements[0].stage: found \"defined\"; expected one of initial, developing, established, optimised",
                "judgements: [{model: fourstage, stage: defined, #}] | judgements[0].model: found \"fourstage\"; expected one of five-level, four-stage, journey. Maybe: four-stage",
                "judgements: [{model: four-stage, stage: initial, #}, {model: four-stage, stage: initial, #}] | judgements[1]: found \"four-stage\", \"A. Partner\" again; expected each model, by once; the first is on line 5",
                "clientBenchmarks: [{id: a, kind: NPS, of: Rival, value: 40, year: 2025, source: s}] | ",
                "clientBenchmarks: [{id: a, kind: NPS, of: Rival, value: 101, year: 2025, source: s}] | clientBenchmarks[0].value: found 101; expected a number from -100 to 100",
                "clientBenchmarks: [{id: a, kind: CES, of: Rival, value: 5, year: 2025, source: s}] | clientBenchmarks[0].scale: found nothing; expected a mapping with the keys min, max",
                "clientBenchmarks: [{id: a, kind: CES, of: Rival, value: 8, year: 2025, source: s, scale: {min: 1, max: 7}}] | clientBenchmarks[0].value: found 8; expected a number from 1 to 7",
                "clientBenchmarks: [{id: a, kind: NPS, of: Rival, value: 4, year: 2027, source: s}] | clientBenchmarks[0].year: found 2027; expected a whole number from 1990 to 2026",
                "clientBenchmarks: [{id: a, kind: NPS, of: Rival, value: 4, year: 2025}] | clientBenchmarks[0].source: found nothing; expected text",
                "complete: [resolutions] | complete[0]: found \"resolutions\"; expected one of feedbackProcesses, silos, dataSources, integrations, technologies, channels, training, kpis, service",
            })
    void a_remark_has_its_problem_or_none(String line, String problem) {
        assertThat(problems(ANSWERED + line.replace("#", SAID)))
                .isEqualTo(problem == null ? List.of() : List.of("client.yaml:5 " + problem));
    }

    @Test
    void an_interval_holds_its_value() {
        String kpi = "kpis: [{kind: NPS, value: 27.1, on: 2026-09-01, series: app, interval: #}]";

        assertThat(problems(kpi.replace("#", "{low: 19.6, high: 34.6}"))).isEmpty();
        assertThat(problems(kpi.replace("#", "{low: 28, high: 34.6}")))
                .containsExactly(
                        "client.yaml:4 kpis[0].interval.low: found 28; expected a number no more than the value, 27.1");
        assertThat(problems(kpi.replace("#", "{low: 19.6, high: 27}")))
                .containsExactly(
                        "client.yaml:4 kpis[0].interval.high: found 27; expected a number no less than the value, 27.1");
        assertThat(problems(kpi.replace("#", "{low: 19.6, high: 101}")))
                .containsExactly("client.yaml:4 kpis[0].interval.high: found 101; expected a number from -100 to 100");
    }

    @Test
    void an_effort_score_on_another_scale_than_all_of_the_clients_is_asked_about() {
        String rival = "\nclientBenchmarks: [{id: a, kind: CES, of: Rival, value: #, year: 2025, source: s,"
                + " scale: {min: 1, max: 5}}]";
        String own = "kpis: [{kind: CES, value: 2, on: 2026-09-01, series: app, scale: {min: 1, max: 5}},"
                + " {kind: CES, value: 5, on: 2026-09-02, series: app, scale: {min: 2, max: 7}}#]";
        String found = "client.yaml:5 clientBenchmarks[0].scale: found 1 to 5, on which no CES of the profile is;"
                + " expected the scale of a CES that it can be held against: 2 to 7 (app). Maybe: ";

        assertThat(problems(own.replace("#", "") + rival.replace("#", "4")))
                .containsExactly(found + "2 to 7, if 4 is a value on that scale");
        assertThat(problems(own.replace("#", "") + rival.replace("#", "1.5")))
                .containsExactly(found + "take it out; values on two scales can't be compared");
        assertThat(problems(own.replace("#", ", {kind: CES, value: 2, on: 2026-09-01, series: shop}")
                        + rival.replace("#", "4")))
                .as("what is not stated is no other scale")
                .isEmpty();
        assertThat(problems(own.replace(
                                "#", ", {kind: CES, value: 2, on: 2026-09-01, series: shop, scale: {min: 1, max: 5.0}}")
                        + rival.replace("#", "4")))
                .isEmpty();
        assertThat(problems(rival.strip().replace("#", "4"))).isEmpty();
    }

    @Test
    void what_was_agreed_on_does_not_outlive_a_newer_answer() {
        String agreed =
                "\nresolutions: [{capability: feedback.collection, level: 1, by: A, on: 2026-09-20, reason: r}]";
        String answers = "answers: [{capability: feedback.collection, level: 2, role: a, on: 2026-09-#}, "
                + "{capability: feedback.closed-loop, level: 2, on: 2026-09-30}]";

        assertThat(problems(answers.replace("#", "20") + agreed)).isEmpty();
        assertThat(problems(answers.replace("#", "21") + agreed))
                .containsExactly(
                        "client.yaml:5 resolutions[0]: found a level of 2026-09-20, agreed on before an answer about"
                                + " feedback.collection of 2026-09-21; expected a day no earlier than the answers that it settles;"
                                + " take it out where they stand by themselves now");
    }

    @Test
    void an_answer_that_is_not_known_is_none_to_agree_on() {
        String unknown = "answers: [{capability: feedback.collection, level: UNKNOWN}]\n";
        String agreed = "resolutions: [{capability: feedback.collection, level: 1, " + SAID + "}]";

        assertThat(problems(unknown + agreed)).hasSize(1);
        assertThat(problems(ANSWERED + agreed)).isEmpty();
    }
}
