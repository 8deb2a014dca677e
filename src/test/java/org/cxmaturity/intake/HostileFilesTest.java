package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problems;
import static org.cxmaturity.intake.Written.problemsOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
    @Test
    void aliases_are_refused_where_they_stand_and_never_expanded() {
        assertThat(problems("""
                                a: &a [x, x]
                                b: &b [*a, *a]
                                silos: [*b, *b]
                                """))
                .contains(
                        "client.yaml:5 b[0]: found the alias *a; expected the value alone",
                        "client.yaml:6 silos[0]: found the alias *b; expected the value alone",
                        "client.yaml:6 silos[1]: found the alias *b; expected the value alone");
    }

    @Test
    void an_anchor_that_nothing_points_to_is_harmless() {
        assertThat(problems("silos: &none []\n")).isEmpty();
    }

    @Test
    void a_merge_key_is_an_unknown_key() {
        assertThat(problems("<<: {silos: []}\n")).singleElement().asString().contains("the unknown key \"<<\"");
    }

    @Test
    void tags_are_refused() {
        assertThat(problems("silos: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]\n"))
                .containsExactly(
                        "client.yaml:4 silos: found the tag \"tag:yaml.org,2002:javax.script.ScriptEngineManager\"; expected the value alone");
    }

    @Test
    void repeated_keys_are_refused() {
        assertThat(problems("silos: []\nsilos: []\n"))
                .containsExactly(
                        "client.yaml:5 silos: found the key again; expected each key once; the first is on line 4");
        assertThat(problemsOf(
                        "c.json",
                        "{\"schema\": \"cx-maturity/profile/v1\", \"asOf\": \"2026-10-01\",\n"
                                + "\"organisation\": {\"id\": \"a\", \"name\": \"A\", \"id\": [1]}}"))
                .containsExactly(
                        "c.json:2 organisation.id: found the key again; expected each key once; the first is on line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.yaml", "client.json"})
    void fifty_levels_are_the_deepest(String file) {
        assertThat(problemsOf(file, "[".repeat(50) + "]".repeat(50)))
                .singleElement()
                .asString()
                .contains("expected a mapping with the keys");
        assertThat(problemsOf(file, "[".repeat(51) + "]".repeat(51)))
                .containsExactly(
                        file + ":1: found lists or mappings within each other, too deep; expected at most 50 levels");
        assertThat(problemsOf(file, "[".repeat(1_000_000)))
                .containsExactly(
                        file + ":1: found lists or mappings within each other, too deep; expected at most 50 levels");
    }

    @Test
    void deep_block_mappings_are_refused() {
        StringBuilder deep = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            deep.append(" ".repeat(i)).append("a:\n");
        }

        assertThat(problemsOf("c.yaml", deep.toString()))
                .singleElement()
                .asString()
                .contains("too deep");
    }

    @Test
    void a_file_of_five_megabytes_is_read_and_a_larger_one_is_not() {
        String filler = "# " + "x".repeat(97) + "\n";
        String large = Written.LEAST + filler.repeat((SourceText.LARGEST - Written.LEAST.length()) / filler.length());

        assertThat(problemsOf("c.yaml", large)).isEmpty();
        assertThat(problemsOf("c.yaml", large + filler))
                .containsExactly("c.yaml:1: found a file of more than 5 MB; expected at most 5 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF", "# a remark\n", "---\n"})
    void an_empty_file_is_refused(String text) {
        assertThat(problemsOf("c.yaml", text))
                .singleElement()
                .asString()
                .matches("c.yaml:[12]: found (an empty file|nothing); .*");
    }

    @Test
    void a_second_document_is_refused() {
        assertThat(problems("---\nsilos: []\n"))
                .containsExactly("client.yaml:5: found a second document; expected one profile a file");
        assertThat(problemsOf("c.json", "{} {}"))
                .contains("c.json:1: found a second document; expected one profile a file");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_line() {
        byte[] latin = (Written.LEAST + "# caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = Written.LEAST.getBytes(StandardCharsets.UTF_16);

        assertThat(Written.shown(Written.read("c.yaml", latin)))
                .containsExactly(
                        "c.yaml:4: found bytes that are not UTF-8; expected text in UTF-8. Maybe: save the file again, with the encoding UTF-8");
        assertThat(Written.shown(Written.read("c.yaml", wide)))
                .containsExactly(
                        "c.yaml:1: found bytes that are not UTF-8; expected text in UTF-8. Maybe: save the file again, with the encoding UTF-8");
    }

    @Test
    void a_control_character_is_refused_with_its_line() {
        assertThat(problems("\n# \u0000\n"))
                .containsExactly("client.yaml:5: found the control character \\u0000; expected text");
    }

    @Test
    void a_syntax_error_has_its_line() {
        assertThat(problems("silos: [\n\n"))
                .singleElement()
                .asString()
                .startsWith("client.yaml:6: found an error of syntax: ");
        assertThat(problems("? [a]\n: b\n"))
                .singleElement()
                .asString()
                .startsWith("client.yaml:4: found an error of syntax");
        assertThat(problemsOf("c.json", "{\n\"a\": NaN}"))
                .containsExactly(
                        "c.json:2: found an error of syntax: Non-standard token 'NaN'; expected well-formed JSON");
        assertThat(problemsOf("c.json", "{\n\"a\": [1\n"))
                .singleElement()
                .asString()
                .startsWith("c.json:3: found an error of syntax: Unexpected end-of-input")
                .doesNotContain("Source");
    }

    @Test
    void a_syntax_error_can_not_write_to_the_terminal() {
        assertThat(problems("silos: \"\\"))
                .containsExactly(
                        "client.yaml:4: found a \\ in a text in double quotes; expected \\\\ for each, or the text in single quotes");
    }

    @Test
    void a_number_of_a_thousand_digits_is_a_problem_and_not_a_long_wait() {
        assertThat(problemsOf("c.json", "{\"asOf\": " + "9".repeat(5_000) + "}"))
                .isNotEmpty();
        assertThat(problems("constraints: {quarters: " + "9".repeat(5_000) + "}"))
                .singleElement()
                .asString()
                .startsWith("client.yaml:4 ");
    }

    @Test
    void an_unknown_key_can_not_write_to_the_terminal() {
        assertThat(problems("\"\\e[2J\\n\": 1\n"))
                .singleElement()
                .asString()
                .startsWith("client.yaml:4 \"\\u001b[2J\\u000a\": found the unknown key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "text", "[]", "null", "true"})
    void a_file_that_is_not_a_mapping_is_refused(String text) {
        assertThat(problemsOf("c.yaml", text))
                .singleElement()
                .asString()
                .contains("expected a mapping with the keys schema, organisation");
    }

    @Test
    void a_file_of_more_values_than_a_profile_can_need_is_refused() {
        assertThat(problems("silos: [" + "a,".repeat(500_000) + "]"))
                .containsExactly("client.yaml:4: found more than 500,000 values; expected at most 500,000");
        assertThat(problems("silos: {" + "a, ".repeat(500_001) + "}"))
                .contains("client.yaml:4: found more than 500,000 values; expected at most 500,000");
    }
}
