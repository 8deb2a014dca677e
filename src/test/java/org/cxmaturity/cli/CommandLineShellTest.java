package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cxmaturity.explanation.Explanation;
import org.cxmaturity.json.AssessmentJson;
import org.cxmaturity.model.Assessment;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.service.profile.Assessing;
import org.cxmaturity.service.profile.Explaining;
import org.cxmaturity.service.profile.LoadedProfile;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.terminal.AssessmentScreen;
import org.cxmaturity.terminal.AssessmentText;
import org.cxmaturity.terminal.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineShellTest extends CapturedShell {
    @TempDir
    Path directory;

    private Path profile = Path.of("");

    @BeforeEach
    void write_a_profile() throws IOException {
        profile = Files.writeString(directory.resolve("client.yaml"), "schema: cx-maturity/profile/v1\n");
    }

    /** Stands for the real thing: always the same organisation. */
    private static final class Fixed implements Assessing {
        @Override
        public Result<Assessment> assess(ProfileRequest request) {
            return Result.done(Samples.retailer());
        }
    }

    private int run(Assessing assessing, String... args) {
        return run(useCases(assessing), args);
    }

    static UseCases useCases(Assessing assessing) {
        return new UseCases(
                assessing,
                new Explaining() {
                    @Override
                    public Result<Explanation> explain(ProfileRequest request, Question question) {
                        throw new AssertionError("nothing is to be explained");
                    }

                    @Override
                    public Result<Explanation> explainRecord(
                            LoadedProfile profile, String record, Optional<String> aliasSet, Question question) {
                        throw new AssertionError("nothing is to be explained");
                    }
                },
                none(),
                none(),
                none(),
                none(),
                NotedResults.WRITTEN);
    }

    private static Assessing refusing(Fault fault) {
        return request -> Result.refused(fault, new Problem("client.yaml:3 asOf", "\"nö\"", "a date", "2026-10-01"));
    }

    @Test
    void an_assessment_is_printed_as_text_in_utf8_and_ends_with_0() {
        int code = run(new Fixed(), "assess", profile.toString());

        assertThat(code).isZero();
        assertThat(out()).isEqualTo(AssessmentScreen.of(Samples.retailer(), Styles.PLAIN, 5));
        assertThat(err()).isEmpty();
    }

    @Test
    void options_reach_the_text() {
        run(new Fixed(), "assess", profile.toString(), "--top", "1", "--color", "ALWAYS");

        assertThat(out()).isEqualTo(AssessmentScreen.of(Samples.retailer(), Styles.of(true, 80), 1));
    }

    @Test
    void the_whole_is_printed_where_it_is_asked_for_with_all_actions_or_the_first_ones() {
        run(new Fixed(), "assess", profile.toString(), "--full");
        String whole = out();
        run(new Fixed(), "assess", profile.toString(), "--full", "--top", "1");

        assertThat(whole).isEqualTo(AssessmentText.of(Samples.retailer(), Styles.PLAIN, 9));
        assertThat(out()).endsWith(AssessmentText.of(Samples.retailer(), Styles.PLAIN, 1));
    }

    @Test
    void json_without_trace() {
        run(new Fixed(), "assess", "--format", "json", "--no-trace", profile.toString());

        assertThat(out()).isEqualTo(AssessmentJson.of(Samples.retailer(), false));
    }

    @Test
    void tables_and_names_reach_the_service() {
        StringBuilder asked = new StringBuilder();
        Assessing noting = request -> {
            asked.append(request.profile().name()).append(' ');
            asked.append(request.tables()).append(' ').append(request.aliasSet());
            asked.append(' ').append(request.models());
            return Result.done(Samples.retailer());
        };

        run(
                noting,
                "assess",
                profile.toString(),
                "--tables",
                "t",
                "--stage-names",
                "classic",
                "--model",
                "care, journey");

        assertThat(asked).hasToString("client.yaml Optional[t] Optional[classic] [care, journey]");
    }

    @ParameterizedTest
    @CsvSource({"USAGE,2", "INPUT,3", "TABLES,4", "TARGET,5"})
    void a_refusal_prints_its_problems_to_standard_error_and_gives_its_exit_code(Fault fault, int expected) {
        int code = run(refusing(fault), "assess", profile.toString());

        assertThat(code).isEqualTo(expected);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("client.yaml:3 asOf: found \"nö\"; expected a date. Maybe: 2026-10-01\n");
    }

    @Test
    void problems_are_json_where_json_was_asked_for() {
        int code = run(refusing(Fault.INPUT), "assess", profile.toString(), "--format", "json");

        JsonNode problems = new JsonMapper().readTree(err());
        assertThat(code).isEqualTo(3);
        assertThat(problems.at("/0/place").asString()).isEqualTo("client.yaml:3 asOf");
        assertThat(problems.at("/0/found").asString()).isEqualTo("\"nö\"");
        assertThat(problems.at("/0").propertyNames()).containsExactly("place", "found", "expected", "maybe");
    }

    @Test
    void a_profile_that_is_not_there_is_a_problem_of_the_input() {
        int code = run(new Fixed(), "assess", directory.resolve("none.yaml").toString());

        assertThat(code).isEqualTo(3);
        assertThat(err()).contains("none.yaml: found no such file; expected a profile");
    }

    @Test
    void a_directory_is_no_profile() {
        int code = run(new Fixed(), "assess", directory.toString());

        assertThat(code).isEqualTo(3);
        assertThat(err()).contains("found a directory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assess",
                "asses client.yaml",
                "assess client.yaml --fromat json",
                "assess client.yaml --format xml",
                "assess client.yaml --top many",
                "assess client.yaml --top -1",
                "assess client.yaml another.yaml",
                "schema nothing",
                ""
            })
    void wrong_usage_ends_with_2_and_points_to_the_help(String line) {
        int code = run(new Fixed(), line.isEmpty() ? new String[0] : line.split(" "));

        assertThat(code).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).startsWith("cxm: ").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void a_misspelt_option_gets_a_guess() {
        run(new Fixed(), "assess", "client.yaml", "--formt=json");

        assertThat(err()).contains("Maybe: --format");
    }

    @Test
    void a_misspelt_choice_gets_the_choices_and_a_guess() {
        run(new Fixed(), "assess", "client.yaml", "--format", "jsn");

        assertThat(err())
                .isEqualTo("cxm: Invalid value for option '--format': found \"jsn\"; expected one of text, json."
                        + " Maybe: json\nTry: cxm assess --help\n");
    }

    @Test
    void a_bug_prints_one_line_that_says_where_the_details_are() throws IOException {
        Assessing broken = request -> {
            throw new IllegalStateException("a wire is loose");
        };

        int code = run(broken, "assess", profile.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).contains("a wire is loose");
        Path details = Path.of(err().strip().replaceFirst(".*Details: ", ""));
        assertThat(Files.readString(details)).contains("IllegalStateException", "\tat org.cxmaturity.cli");
        Files.delete(details);
    }

    @Test
    void even_an_error_of_the_machine_is_told_in_one_line() throws IOException {
        Assessing broken = request -> {
            throw new StackOverflowError();
        };

        int code = run(broken, "assess", profile.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err().lines()).hasSize(1);
        Files.delete(Path.of(err().strip().replaceFirst(".*Details: ", "")));
    }
}
