package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.json.RoadmapJson;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.ObstaclesFirst;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.ActionWish;
import org.cxmaturity.roadmap.PlanRequest;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.OutOfReach;
import org.cxmaturity.service.profile.ProfileRequest;
import org.cxmaturity.terminal.RoadmapScreen;
import org.cxmaturity.terminal.RoadmapText;
import org.cxmaturity.terminal.Roadmaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cxm roadmap}, and what it has in common with {@code cxm what-if}. */
class PlanCommandsTest extends PlanShell {
    private static final OutOfReach BECAUSE = new OutOfReach(null, List.of(), List.of(), List.of(), true);

    private ProfileRequest request(Optional<String> tables, List<String> models) {
        return new ProfileRequest(
                ProfileFile.read(Path.of(profile)).orElseThrow(),
                tables,
                models,
                tables.isEmpty() ? Optional.empty() : Optional.of("n"));
    }

    @Test
    void a_roadmap_is_printed_as_text_and_ends_with_0() {
        assertThat(ask("roadmap")).isZero();
        assertThat(out()).isEqualTo(RoadmapScreen.of(Roadmaps.bakery(), Styles.PLAIN));
        assertThat(out().lines()).hasSizeLessThanOrEqualTo(RoadmapScreen.LINES);
        assertThat(err()).isEmpty();
        assertThat(plans.asked).containsExactly(request(Optional.empty(), List.of()), PlanRequest.NEXT_STAGE);
    }

    @Test
    void all_of_a_roadmap_is_printed_when_that_is_asked_for() {
        assertThat(ask("roadmap", "--full")).isZero();
        assertThat(out()).isEqualTo(RoadmapText.of(Roadmaps.bakery(), Styles.PLAIN));
    }

    @Test
    void everything_wanted_reaches_the_planner() {
        String[] options =
                "--model journey,four-stage --target align --budget 5000.50 --staff-days 0 --quarters 40 --tables t --stage-names n"
                        .split(" ");

        assertThat(ask("roadmap", options)).isZero();
        assertThat(plans.asked)
                .containsExactly(
                        request(Optional.of("t"), List.of("journey", "four-stage")),
                        new PlanRequest(null, "align", new BigDecimal("5000.50"), 0, 40));
    }

    @Test
    void a_sum_for_all_quarters_and_the_turn_of_obstacles_reach_the_planner() {
        assertThat(ask("roadmap", "--budget-total", "60000", "--obstacles-first", "strict"))
                .isZero();
        assertThat(plans.asked.get(1))
                .isEqualTo(
                        new PlanRequest(null, null, null, null, null, new BigDecimal("60000"), ObstaclesFirst.STRICT));
        assertThat(ask("roadmap", "--obstacles-first", "strickt")).isEqualTo(2);
        assertThat(err()).contains("Maybe: strict");
    }

    @Test
    void what_is_wanted_of_single_actions_reaches_the_planner() {
        assertThat(ask("roadmap", "--parallel", "2", "--want", "a=at2", "--want", "b=out", "--want", "c=from12"))
                .isZero();
        assertThat(plans.asked.get(1))
                .isEqualTo(new PlanRequest(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        2,
                        List.of(
                                new ActionWish("a", ActionWish.Kind.AT, 2),
                                new ActionWish("b", ActionWish.Kind.OUT, 0),
                                new ActionWish("c", ActionWish.Kind.NOT_BEFORE, 12))));
    }

    @Test
    void wishes_that_say_nothing_or_speak_twice_of_an_action_are_refused_all_at_once() {
        assertThat(ask("roadmap", "--want", "a=at41", "--want", "b", "--want", "c=in", "--want", "c=out"))
                .isEqualTo(2);
        assertThat(err())
                .contains("--want: found \"a=at41\"; expected ACTION=WISH", "--want: found \"b\"", "\"c\" twice");
        assertThat(plans.asked).isEmpty();
    }

    @Test
    void a_roadmap_as_json_is_written_to_a_file() throws IOException {
        Path file = directory.resolve("roadmap.json");

        assertThat(ask("roadmap", "--format", "json", "--out", file.toString())).isZero();
        assertThat(out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(RoadmapJson.of(Roadmaps.bakery()));
    }

    @Test
    void a_target_out_of_reach_is_printed_and_ends_with_5() {
        Roadmap roadmap = Roadmaps.outOfReach(BECAUSE);
        plans.roadmap = new Result.Done<>(roadmap);

        assertThat(ask("roadmap")).isEqualTo(5);
        assertThat(out()).isEqualTo(RoadmapScreen.of(roadmap, Styles.PLAIN));
        assertThat(err()).isEmpty();
    }

    @Test
    void a_target_out_of_reach_is_written_and_ends_with_5() throws IOException {
        Path file = directory.resolve("roadmap.txt");
        plans.roadmap = new Result.Done<>(Roadmaps.outOfReach(BECAUSE));

        assertThat(ask("roadmap", "--out", file.toString())).isEqualTo(5);
        assertThat(file).content(StandardCharsets.UTF_8).contains("OUT OF REACH");
    }

    @Test
    void an_answer_that_cannot_be_written_ends_with_2_even_if_out_of_reach() {
        plans.roadmap = new Result.Done<>(Roadmaps.outOfReach(BECAUSE));

        assertThat(ask("roadmap", "--out", directory.toString())).isEqualTo(2);
        assertThat(plans.asked).isEmpty();
    }

    @Test
    void a_refusal_prints_its_problems_and_gives_its_exit_code() {
        plans.roadmap = new Result.Refused<>(
                Fault.USAGE,
                List.of(new Problem(
                        Input.TARGET_STAGE, "\"developng\"", "one of developing, established", "developing")));

        assertThat(ask("roadmap")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err())
                .isEqualTo(
                        "--target: found \"developng\"; expected one of developing, established. Maybe: developing\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap", "what-if --smallest"})
    void a_profile_that_is_not_there_is_a_problem_of_the_input(String command) {
        int code = run((command + " " + directory.resolve("none.yaml")).split(" "));

        assertThat(code).isEqualTo(3);
        assertThat(err()).contains("none.yaml: found no such file");
        assertThat(plans.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--budget     | -1             | a number from 0 to 1000000000000",
                "--budget     | 5,000          | a number from 0 to 1000000000000, such as 5000 or 5000.50. Maybe: 5000 or 5",
                "--budget     | 7.500          | a number from 0 to 1000000000000, such as 5000 or 5000.50. Maybe: 7500 or 7.5",
                "--budget     | 1e6            | a number from 0 to 1000000000000",
                "--budget     | 1000000000001  | a number from 0 to 1000000000000",
                "--budget     | ''             | a number from 0 to 1000000000000",
                "--staff-days | -1             | a whole number from 0 to 10000000",
                "--staff-days | 2.5            | a whole number from 0 to 10000000",
                "--staff-days | 10000001       | a whole number from 0 to 10000000",
                "--quarters   | 0              | a whole number from 1 to 40",
                "--quarters   | 41             | a whole number from 1 to 40",
                "--quarters   | six            | a whole number from 1 to 40",
                "--format     | html           | one of text, json"
            })
    void a_wrong_value_names_the_option_what_was_found_and_what_was_expected(
            String option, String value, String expected) {
        for (String command : List.of("roadmap", "what-if")) {

            assertThat(ask(command, option, value)).isEqualTo(2);
            assertThat(err())
                    .contains("'" + option + "'", "found \"" + value + "\"; expected " + expected)
                    .contains("Try: cxm " + command + " --help");
        }
        assertThat(plans.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "1000000000000"})
    void any_budget_that_a_profile_may_state_is_taken(String budget) {
        assertThat(ask("roadmap", "--budget", budget)).isZero();
        assertThat(((PlanRequest) plans.asked.get(1)).budget()).isEqualTo(new BigDecimal(budget));
    }

    @ParameterizedTest
    @ValueSource(strings = {"roadmap", "what-if", "smallest-sets"})
    void a_schema_is_printed_as_it_stands_on_the_class_path(String name) throws IOException {
        try (InputStream schema = getClass().getResourceAsStream("/schemas/" + name + "-v1.schema.json")) {
            assertThat(run("schema", name)).isZero();
            assertThat(schema).isNotNull();
            assertThat(out()).isEqualTo(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
