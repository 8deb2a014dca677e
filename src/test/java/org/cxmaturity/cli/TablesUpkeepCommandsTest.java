package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm tables header}, {@code restore} and {@code drl} as a person or a program runs them, and wrong usage of these and of {@code new}. */
class TablesUpkeepCommandsTest {
    private static final String PRIORITIES = "priorities.drl.xlsx";
    private static final Path SHIPPED = Shipped.TABLES.resolve(PRIORITIES);

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();

    private EditedWorkbooks copy() throws IOException {
        return EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("my-tables"));
    }

    private Path at(String name) {
        return directory.resolve(name);
    }

    private JsonNode problem() {
        assertThat(shell.out()).isEmpty();
        return JsonMapper.shared().readTree(shell.err()).get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header",
                "header my-tables",
                "header my-tables --out o --format html",
                "header my-tables more --out o",
                "header my-tables --out o --dorp",
                "restore",
                "restore priorities more",
                "restore priorities --format xml",
                "drl",
                "drl priorities more",
                "drl priorities --format json",
                "new",
                "new care",
                "new care --name Care --stages A,B",
                "new care --stages A,B --out o",
                "new care --name Care --stages A,B --out o --format xml"
            })
    void wrong_usage_ends_with_2_and_points_to_the_help(String line) {
        assertThat(shell.run((Object[]) ("tables " + line).split(" "))).isEqualTo(ExitCode.USAGE);

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).startsWith("cxm: ").endsWith("Try: cxm tables " + line.split(" ")[0] + " --help\n");
    }

    @Test
    void a_misspelt_command_gets_a_guess() {
        assertThat(shell.run("tables", "restor", "priorities")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("Maybe: ").contains("restore");
    }

    @Test
    void renewed_headers_are_told_by_workbook() throws IOException {
        Path tables = copy().edit(
                        PRIORITIES, sheet -> sheet.getRow(0).getCell(0).setCellValue("My priorities"))
                .directory();

        assertThat(shell.run("tables", "header", tables, "--out", at("renewed")))
                .isZero();

        assertThat(shell.out()).isEqualTo("""
                        priorities.drl.xlsx
                          sheet priorities: the title, was "My priorities"
                        46 workbooks: nothing to change

                        Written to %1$s. Look for anything else with: cxm tables check %1$s
                        """.formatted(at("renewed")));
        assertThat(shell.err()).isEmpty();
        assertThat(shell.run("tables", "diff", SHIPPED, at("renewed").resolve(PRIORITIES)))
                .isZero();
        assertThat(shell.out()).startsWith("No difference");
    }

    @Test
    void nothing_is_overwritten_by_renewed_headers() throws IOException {
        Path tables = copy().directory();

        assertThat(shell.run("tables", "header", tables, "--out", tables)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("--out " + tables + ": found a directory with workbooks in it");
        assertThat(shell.run("tables", "header", SHIPPED, "--out", tables, "--format", "json"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(problem().get("place").asString()).isEqualTo("--out " + tables);
    }

    @Test
    void data_without_a_column_are_dropped_only_where_that_is_asked_for() throws IOException {
        Path tables = copy().edit(PRIORITIES, sheet -> {
                    int last = sheet.getRow(15).getLastCellNum();
                    sheet.getRow(15).createCell(last).setCellValue("Owner");
                    sheet.getRow(16).createCell(last).setCellValue("Ada");
                })
                .directory();
        Path workbook = tables.resolve(PRIORITIES);

        assertThat(shell.run("tables", "header", workbook, "--out", at("renewed")))
                .isEqualTo(ExitCode.TABLES);
        assertThat(shell.err()).startsWith(workbook + "!priorities!").contains("Owner");
        assertThat(at("renewed")).doesNotExist();
        assertThat(shell.run("tables", "header", workbook, "--out", at("renewed"), "--drop"))
                .isZero();
        assertThat(at("renewed").resolve(PRIORITIES)).isRegularFile();
    }

    @Test
    void what_is_no_workbook_gets_no_header() {
        assertThat(shell.run("tables", "header", at("nowhere"), "--out", at("renewed")))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).startsWith(at("nowhere") + ": found no such file or directory");
        assertThat(at("renewed")).doesNotExist();
    }

    @Test
    void a_restored_workbook_is_told_and_the_present_one_put_aside() throws IOException {
        Path tables = copy().set(PRIORITIES, "PRI-01", "Reason", "Mine.").directory();
        Path workbook = tables.resolve(PRIORITIES);

        assertThat(shell.run("tables", "restore", "priorities", "--tables", tables))
                .isZero();
        assertThat(shell.out())
                .isEqualTo(workbook + ": as it was shipped; what stood there is now " + workbook + ".before-restore\n");
        assertThat(workbook).hasSameBinaryContentAs(SHIPPED);
        assertThat(shell.run("tables", "restore", PRIORITIES, "--tables", tables))
                .isZero();
        assertThat(shell.out()).isEqualTo(workbook + ": is the shipped one already\n");
        assertThat(shell.run("tables", "restore", "all", "--tables", tables)).isZero();
        assertThat(shell.out()).isEqualTo("46 workbooks are as shipped already\n");
    }

    @Test
    void a_workbook_is_restored_beside_the_tables() {
        assertThat(shell.run("tables", "restore", "priorities", "--out", at("new/shipped")))
                .isZero();

        assertThat(shell.out()).isEqualTo(at("new/shipped").resolve(PRIORITIES) + ": as it was shipped\n");
        assertThat(at("new/shipped").resolve(PRIORITIES)).hasSameBinaryContentAs(SHIPPED);
    }

    @Test
    void what_cannot_be_restored_is_refused() {
        assertThat(shell.run("tables", "restore", "prioritys", "--out", at("shipped")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("WORKBOOK: found prioritys;").endsWith("Maybe: priorities.drl.xlsx\n");
        assertThat(shell.run("tables", "restore", "prioritys", "--out", at("shipped"), "--format", "json"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(problem().get("maybe").asString()).isEqualTo(PRIORITIES);
        assertThat(at("shipped")).doesNotExist();
    }

    @Test
    void a_misspelt_directory_is_not_made() throws IOException {
        Files.writeString(at("file"), "no directory");
        for (String[] wrong : new String[][] {{"my-tabels", "no such directory"}, {"file", "a file"}}) {
            for (String command : new String[] {"restore", "drl"}) {
                assertThat(shell.run("tables", command, "priorities", "--tables", at(wrong[0])))
                        .isEqualTo(ExitCode.TABLES);
                assertThat(shell.err())
                        .isEqualTo("--tables " + at(wrong[0]) + ": found " + wrong[1]
                                + "; expected the directory of the workbooks\n");
            }
        }
        assertThat(at("my-tabels")).doesNotExist();
    }

    @Test
    void the_rules_of_stock_drools_are_printed_or_written() throws IOException {
        assertThat(shell.run("tables", "drl", "priorities")).isZero();
        String drl = shell.out();
        assertThat(drl).startsWith("package ").contains("@id(PRI-01)", "\nend");

        assertThat(shell.run("tables", "drl", SHIPPED, "--out", at("priorities.drl")))
                .isZero();
        assertThat(shell.out()).isEmpty();
        assertThat(Files.readString(at("priorities.drl"))).isEqualTo(drl);
        assertThat(shell.run("tables", "drl", "priorities", "--tables", copy().directory()))
                .isZero();
        assertThat(shell.out()).isEqualTo(drl);
    }

    @Test
    void of_what_is_no_decision_table_no_rules_are_made() throws IOException {
        assertThat(shell.run("tables", "drl", "actions")).isEqualTo(ExitCode.TABLES);
        assertThat(shell.err()).contains("actions.xlsx: found a catalogue");
        assertThat(shell.run("tables", "drl", "prioritys")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("WORKBOOK: found prioritys;").endsWith("Maybe: priorities.drl.xlsx\n");
        Path faulty = copy().set(PRIORITIES, "PRI-01", "Effort", "lots").directory();
        assertThat(shell.run("tables", "drl", faulty.resolve(PRIORITIES), "--out", at("priorities.drl")))
                .isEqualTo(ExitCode.TABLES);
        assertThat(shell.err())
                .startsWith(faulty.resolve(PRIORITIES) + "!priorities!")
                .contains("lots");
        assertThat(at("priorities.drl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drl", "cat"})
    void a_workbook_is_not_overwritten_by_text(String command) throws IOException {
        Path workbook = copy().directory().resolve(PRIORITIES);

        assertThat(shell.run("tables", command, workbook, "--out", workbook)).isEqualTo(ExitCode.USAGE);

        assertThat(shell.err())
                .isEqualTo("--out " + workbook + ": found the name of a workbook; expected a file for text\n");
        assertThat(workbook).hasSameBinaryContentAs(SHIPPED);
        assertThat(shell.run("tables", command, workbook, "--out", at("none/text")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("found no directory " + at("none"), "Maybe: mkdir -p ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drl", "restore"})
    void a_workbook_without_a_name_is_none(String command) {
        assertThat(shell.run("tables", command, "")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).startsWith("WORKBOOK: found nothing; expected ");
    }

    @Test
    void a_workbook_that_the_directory_lacks_is_said_by_its_path() {
        assertThat(shell.run("tables", "drl", "priorities", "--tables", directory))
                .isEqualTo(ExitCode.TABLES);
        assertThat(shell.err()).startsWith(at(PRIORITIES) + ": found no such file; ");
    }

    @Test
    void answers_are_coloured_where_colour_is_asked_for() {
        assertThat(shell.run("tables", "header", SHIPPED, "--out", at("renewed"), "--color", "always"))
                .as(shell.err())
                .isZero();
        assertThat(shell.run("tables", "restore", "prioritys", "--out", at("x"), "--color", "always"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("\u001b[");
        assertThat(shell.run(
                        "tables", "new", "?", "--name", "x", "--stages", "a,b", "--out", at("y"), "--color", "never"))
                .isNotZero();
        assertThat(shell.err()).startsWith("MODEL: found ");
    }

    @Test
    void a_workbook_of_tests_under_another_name_is_listed_under_its_own() throws IOException {
        Files.copy(Path.of("decision-tables/tests.xlsx"), at("proposed.xlsx"));
        Files.copy(Path.of("decision-tables/tests.xlsx"), at("git-blob-1_tests.xlsx"));

        assertThat(shell.run("tables", "cat", at("proposed.xlsx"))).isZero();
        assertThat(shell.out()).startsWith("# proposed.xlsx\n");
        assertThat(shell.run("tables", "cat", at("git-blob-1_tests.xlsx"))).isZero();
        assertThat(shell.out()).startsWith("# tests.xlsx\n");
    }
}
