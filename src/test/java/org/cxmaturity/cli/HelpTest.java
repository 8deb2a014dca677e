package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cxmaturity.json.ProfileSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, versions, completion and schemas: what needs no profile. */
class HelpTest extends CapturedShell {
    private int run(String... args) {
        UseCases useCases = CommandLineShellTest.useCases(request -> {
            throw new AssertionError("nothing is to be assessed");
        });
        return run(useCases, args);
    }

    @ParameterizedTest
    @ValueSource(strings = {"asess --help", "examples --help", "nothing -h"})
    void there_is_no_help_for_a_command_that_there_is_not(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .startsWith("cxm: Unmatched argument at index 0: '" + line.split(" ")[0] + "'")
                .contains("Try: cxm --help");
    }

    @Test
    void help_for_a_command_is_given_beside_its_arguments() {
        assertThat(run("roadmap", "client.yaml", "--help")).isZero();
        assertThat(out()).startsWith("Usage: cxm roadmap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "assess ",
                "roadmap ",
                "what-if ",
                "schema ",
                "kpi ",
                "completion ",
                "serve ",
                "backup ",
                "restore ",
                "profile ",
                "profile new ",
                "profile from ",
                "profile check ",
                "tables ",
                "tables check ",
                "tables diff ",
                "tables cat ",
                "tables impact ",
                "tables test ",
                "tables why ",
                "tables coverage ",
                "tables header ",
                "tables restore ",
                "tables drl ",
                "tables tidy ",
                "tables new ",
                "tables remove "
            })
    void help_shows_examples_and_exit_codes(String command) {
        int code = run((command + "--help").split(" "));

        assertThat(code).isZero();
        assertThat(out())
                .contains("Usage: cxm " + command.strip(), "Examples:", "Exit codes:", "  3  the input has problems");
        assertThat(out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void versions_are_those_of_the_build() {
        int code = run("--version");

        assertThat(code).isZero();
        assertThat(out())
                .containsPattern("^cxm \\d")
                .containsPattern("\nDrools \\d")
                .doesNotContain("${");
    }

    @Test
    void the_completion_script_knows_commands_and_options() {
        int code = run("completion");

        assertThat(code).isZero();
        assertThat(out()).startsWith("#!/usr/bin/env bash").contains("assess", "--no-trace", "text", "json");
    }

    @ParameterizedTest
    @EnumSource(
            value = SchemaName.class,
            names = {"assessment", "theme"})
    void a_schema_is_printed_as_it_stands_on_the_class_path(SchemaName name) throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schemas/" + name + "-v1.schema.json")) {
            assertThat(schema).isNotNull();

            int code = run("schema", name.toString());

            assertThat(code).isZero();
            assertThat(out()).isEqualTo(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_schema_of_profiles_is_printed_whole() {
        int code = run("schema", "profile");

        assertThat(code).isZero();
        assertThat(out()).isEqualTo(ProfileSchema.text()).doesNotContain("null");
    }

    private enum SchemaName {
        assessment,
        theme
    }
}
