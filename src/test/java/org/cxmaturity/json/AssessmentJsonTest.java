package org.cxmaturity.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.cli.Styles;
import org.cxmaturity.model.Problem;
import org.cxmaturity.terminal.ProblemText;
import org.cxmaturity.terminal.Samples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentJsonTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/retailer.json");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void an_uneven_retailer_is_written_as_in_the_golden_file() throws IOException {
        String text = AssessmentJson.of(Samples.retailer(), true);

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void keys_stand_in_the_order_of_the_public_format() {
        JsonNode json = JSON.readTree(AssessmentJson.of(Samples.retailer(), true));

        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "organisation",
                        "asOf",
                        "ruleBase",
                        "placements",
                        "dimensions",
                        "capabilities",
                        "findings",
                        "recommendations",
                        "questions",
                        "trace");
        assertThat(json.at("/placements/0").propertyNames())
                .containsExactly(
                        "model",
                        "modelName",
                        "measures",
                        "stage",
                        "name",
                        "order",
                        "stages",
                        "phase",
                        "phaseMeaning",
                        "attained",
                        "evidenced",
                        "evidencedName",
                        "evidencedAttained",
                        "headline",
                        "missingEvidence",
                        "completion",
                        "range",
                        "notApplicable",
                        "next",
                        "ahead");
        assertThat(json.at("/findings/5/kind").asString()).isEqualTo("perception-gap");
        assertThat(json.at("/recommendations/0/kind").asString()).isEqualTo("leadership-and-change");
        assertThat(json.at("/recommendations/0/priority").asString()).isEqualTo("P1");
    }

    @Test
    void what_is_not_known_or_not_there_is_null() {
        JsonNode retailer = JSON.readTree(AssessmentJson.of(Samples.retailer(), true));
        JsonNode arrived = JSON.readTree(AssessmentJson.of(Samples.arrived(), true));

        assertThat(retailer.at("/placements/0/next/missing/1/actual").isNull()).isTrue();
        assertThat(retailer.at("/placements/0/next/missing/0/actual").asInt()).isEqualTo(1);
        assertThat(retailer.at("/capabilities/10/level").isNull()).isTrue();
        assertThat(retailer.at("/placements/1/phase").isNull()).isTrue();
        assertThat(arrived.at("/placements/0/next").isNull()).isTrue();
    }

    @Test
    void numbers_are_plain_and_lines_end_in_a_line_feed_only() {
        String text = AssessmentJson.of(Samples.retailer(), true);

        assertThat(text).contains("\"score\": 1.8,", "\"coverage\": 1.00\n", "\"high\": 14000,");
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void the_trace_can_be_left_out() {
        assertThat(JSON.readTree(AssessmentJson.of(Samples.retailer(), false)).has("trace"))
                .isFalse();
        assertThat(JSON.readTree(AssessmentJson.of(Samples.retailer(), true)).at("/trace/firings"))
                .hasSize(1);
    }

    @Test
    void problems_are_an_array_of_their_four_parts() {
        String text = ProblemJson.of(List.of(
                new Problem("a.yaml:3 asOf", "\"2026-13-01\"", "a date", null),
                new Problem("a.yaml:4 kpis", "\"é\"", "a list", "[]")));

        assertThat(text).isEqualTo("""
                        [
                          {
                            "place": "a.yaml:3 asOf",
                            "found": "\\"2026-13-01\\"",
                            "expected": "a date",
                            "maybe": null
                          },
                          {
                            "place": "a.yaml:4 kpis",
                            "found": "\\"é\\"",
                            "expected": "a list",
                            "maybe": "[]"
                          }
                        ]
                        """);
    }

    @Test
    void problems_for_people_are_a_line_each_and_counted() {
        String text = ProblemText.of(
                List.of(
                        new Problem("a.yaml:3 asOf", "\"x\"", "a date", null),
                        new Problem("a.yaml:4 kpis", "\"y\"", "a list", "[]")),
                Styles.PLAIN);

        assertThat(text)
                .isEqualTo("a.yaml:3 asOf: found \"x\"; expected a date\n"
                        + "a.yaml:4 kpis: found \"y\"; expected a list. Maybe: []\n"
                        + "2 problems\n");
    }
}
