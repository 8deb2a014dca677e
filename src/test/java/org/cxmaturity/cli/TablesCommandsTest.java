package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm tables test}, {@code why} and {@code coverage} on the shipped tables. */
class TablesCommandsTest {
    private static final String RETAILER = "src/main/resources/examples/high-street-retailer.yaml";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();

    private int run(String... args) {
        return shell.run(Stream.concat(Stream.of("tables"), Stream.of(args)).toArray());
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }

    @Test
    void one_case_is_run_and_told_as_text_and_json() {
        assertThat(run("test", "--case", "bank")).as(err()).isZero();
        assertThat(out()).contains("✓ bank", "1 case, 10 expectations: all as expected");

        assertThat(run("test", "--case", "bank", "--format", "json")).isZero();
        JsonNode json = JSON.readTree(out());
        assertThat(json.get("schema").asString()).isEqualTo("cx-maturity/tables-test/v1");
        assertThat(json.get("failures").asInt()).isZero();
        assertThat(json.get("cases").get(0).get("expectations").size()).isEqualTo(10);
    }

    @Test
    void a_test_that_fails_ends_with_4_and_is_told_on_standard_output() throws IOException {
        Path tests = directory.resolve("proposed.xlsx");
        assertThat(run("test", "--generate", "--only", "freshness-scoring", "--out", tests.toString()))
                .as(err())
                .isZero();
        assertThat(out()).contains("covered by tests");
        assertThat(run("test", "--tests", tests.toString())).isZero();

        Path tables = copied("tables");
        Files.copy(
                Shipped.TABLES.resolve("rule-base.xlsx"),
                tables.resolve("tests.xlsx"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(run("test", tables.toString())).isEqualTo(4);
        assertThat(err()).contains("tests.xlsx!Cases: found no sheet of that name");
    }

    @Test
    void what_makes_no_sense_on_the_command_line_is_refused_with_2() {
        assertThat(run("test", "--generate")).isEqualTo(2);
        assertThat(err()).contains("--out FILE");
        assertThat(run("test", "decision-tables", "--tables", "decision-tables"))
                .isEqualTo(2);
        assertThat(run("test", "--only", "hub-scoring")).isEqualTo(2);
        assertThat(run("test", "--generate", "--case", "bank", "--out", "x.xlsx"))
                .isEqualTo(2);
        assertThat(run("test", "decision-tables", "--generate", "--out", "decision-tables/tests.xlsx"))
                .isEqualTo(2);
        assertThat(err()).contains("among the tables or tests themselves");
        assertThat(run("test", "--case", "bank", "--out", directory.resolve("forgot-generate.xlsx") + ""))
                .isEqualTo(2);
        assertThat(err()).contains("found the name of a workbook; expected a file for text");
        assertThat(run("coverage", "--annotate", "decision-tables")).isEqualTo(2);
        assertThat(err()).contains("the directory of the tables themselves");
        assertThat(run("why", "FBS-003", RETAILER)).isEqualTo(2);
        assertThat(err()).contains("Maybe: FBS-03");
    }

    @Test
    void a_row_is_explained_as_text_and_json_and_a_missing_profile_ends_with_3() {
        assertThat(run("why", "TCS-02", RETAILER)).isZero();
        assertThat(out()).contains("It did not fire.", "technology-scoring.drl.xlsx!technology-scoring!C18");

        assertThat(run("why", "TCS-02", RETAILER, "--format", "json")).isZero();
        JsonNode json = JSON.readTree(out());
        assertThat(json.get("fires").asBoolean()).isFalse();
        assertThat(json.get("nearest").get(0).get("keys").get(0).asString()).isEqualTo("technologies#CRM");

        assertThat(run("why", "TCS-02", "none.yaml")).isEqualTo(3);
    }

    @Test
    void coverage_is_told_as_text_and_json_and_written_as_marked_copies() {
        Path marked = directory.resolve("marked");

        assertThat(run("coverage", "--profiles", RETAILER, "--annotate", marked.toString()))
                .as(err())
                .isZero();
        assertThat(out()).contains("17 shipped examples and 1 profile", "feedback-scoring          14 of 14");
        assertThat(marked.resolve("priorities.drl.xlsx")).isRegularFile();
        assertThat(marked.resolve("feedback-scoring.drl.xlsx")).doesNotExist();

        assertThat(run("coverage", "--format", "json")).isZero();
        assertThat(JSON.readTree(out()).get("tables").size()).isEqualTo(35);
    }

    @Test
    void profiles_are_counted_from_lines_and_from_directories_in_directories_each_once() throws IOException {
        Path tables = copied("untested");
        Files.delete(tables.resolve("tests.xlsx"));
        Path inner = Files.createDirectories(directory.resolve("clients/north"));
        Path lines = Files.writeString(
                directory.resolve("clients.jsonl"), profile(", \"service\": []") + "\n\n" + profile(""));
        Path one = Files.copy(Path.of(RETAILER), inner.resolve("retailer.yaml"));

        assertThat(run(
                        "coverage",
                        tables + "",
                        "--format",
                        "json",
                        "--profiles",
                        lines + "",
                        directory + "/clients",
                        one + ""))
                .as(err())
                .isZero();

        JsonNode json = JSON.readTree(out());
        assertThat(json.get("profiles").asInt()).isEqualTo(3);
        assertThat(json.get("problems").size()).isZero();
        JsonNode none = json.get("tables").findParents("row").stream()
                .filter(each -> each.get("row").asString().equals("absence-scoring#ABS-35"))
                .findFirst()
                .orElseThrow();
        assertThat(none.get("profiles").asInt()).isEqualTo(1);
        assertThat(none.get("first").asString()).isEqualTo("clients.jsonl:1");
    }

    private static String profile(String section) {
        return "{'schema': 'cx-maturity/profile/v1', 'organisation': {'id': 'a', 'name': 'A'}, 'asOf': '2026-10-01'"
                        .replace('\'', '"')
                + section
                + "}";
    }

    @Test
    void profiles_that_cannot_be_read_are_named_and_the_others_counted() throws IOException {
        Path lines = Files.writeString(directory.resolve("mixed.jsonl"), profile("") + "\n{}\n");

        assertThat(run("coverage", "--profiles", lines + "")).isZero();
        assertThat(out()).contains("and 1 profile.", "NOT COUNTED", "mixed.jsonl:2 schema: found nothing");

        Files.writeString(lines, "{}\n".repeat(30));
        assertThat(run("coverage", "--profiles", lines + "")).isEqualTo(3);
        assertThat(err()).contains("mixed.jsonl:1 schema", " more (--format json has all), of which");
        assertThat(run("coverage", "--profiles", lines + "", "--format", "json"))
                .isEqualTo(3);
        assertThat(JSON.readTree(err()).size()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void the_directory_is_named_first_or_by_an_option_and_means_the_same() throws IOException {
        Path tables = copied("tables");
        Files.delete(tables.resolve("tests.xlsx"));
        assertThat(run("coverage", tables + "")).as(err()).isZero();
        String first = out();
        assertThat(first).contains("in 0 tests, 17 shipped examples");
        assertThat(run("coverage", "--tables", tables + "")).isZero();
        assertThat(out()).isEqualTo(first);
    }

    private Path copied(String name) throws IOException {
        Path tables = Files.createDirectory(directory.resolve(name));
        try (Stream<Path> files = Files.list(Shipped.TABLES)) {
            for (Path file : files.toList()) {
                Files.copy(file, tables.resolve(file.getFileName()));
            }
        }
        return tables;
    }

    @Test
    void a_mistyped_directory_gets_a_guess_from_every_command_that_takes_one() throws IOException {
        Path tables = copied("my-tables");
        Path mistyped = directory.resolve("my-tabels");

        for (String command : new String[] {"check", "test", "coverage"}) {
            assertThat(run(command, mistyped + "")).as(command).isEqualTo(4);
            assertThat(err()).as(command).contains("found no such directory", "Maybe: " + tables + "\n");
        }
        assertThat(run("coverage", mistyped + "", "--tables", tables + "")).isEqualTo(2);
        assertThat(err()).contains("DIR beside it");
        assertThat(run("coverage", "--profiles", RETAILER, tables + "")).isEqualTo(3);
        assertThat(err()).contains("Maybe: the tables, which are named before --profiles");
        assertThat(run("drl", "priorities", "--tables", mistyped + "")).isEqualTo(4);
        assertThat(err()).contains("Maybe: " + tables);
    }
}
