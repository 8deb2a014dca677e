package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code cxm tables new} as a person or a program runs it. */
class TablesNewCommandTest {
    private static final String PRIORITIES = "priorities.drl.xlsx";

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();

    private Path mine() {
        return directory.resolve("mine");
    }

    @Test
    void a_started_model_is_told_with_what_to_edit_and_what_to_run() {
        assertThat(shell.run(
                        "tables",
                        "new",
                        "care",
                        "--name",
                        "Care at every contact",
                        "--stages",
                        "Unaware, Aware , Reliable",
                        "--out",
                        mine()))
                .isZero();

        assertThat(shell.out())
                .startsWith("Care at every contact (care), 3 stages, ")
                .contains(
                        "Written to " + mine() + "\n",
                        "\n  maturity-models.xlsx!Models!H7\n    what the model measures\n",
                        "\n  cxm tables check " + mine() + "\n");
        assertThat(mine().resolve("maturity-models.xlsx")).isRegularFile();
    }

    @Test
    void every_mistake_in_a_new_model_is_told_at_once() {
        Object[] line = {"tables", "new", "Care", "--name", "Care", "--stages", "A,,a", "--out", mine()};
        assertThat(shell.run(line)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err().lines())
                .containsExactly(
                        "MODEL: found \"Care\"; expected small letters, digits and hyphens, a letter or digit first, 40 at"
                                + " most. Maybe: care",
                        "--stages: found \"\"; expected a name with a letter or digit, 40 at most, without characters nobody sees",
                        "--stages: found \"a\" a second time; expected each stage under its own name",
                        "3 problems");
        assertThat(shell.run(
                        "tables",
                        "new",
                        "journey",
                        "--name",
                        "Care",
                        "--stages",
                        "A,B",
                        "--out",
                        mine(),
                        "--format",
                        "json"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(JsonMapper.shared().readTree(shell.err()).at("/0/place").asString())
                .isEqualTo("MODEL");
        assertThat(mine()).doesNotExist();
    }

    @Test
    void a_model_is_not_started_in_faulty_tables() throws IOException {
        Path faulty = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("my-tables"))
                .set(PRIORITIES, "PRI-01", "Effort", "lots")
                .directory();

        assertThat(shell.run(
                        "tables",
                        "new",
                        "care",
                        "--name",
                        "Care",
                        "--stages",
                        "A,B",
                        "--tables",
                        faulty,
                        "--out",
                        mine()))
                .isEqualTo(ExitCode.TABLES);

        assertThat(shell.err())
                .startsWith(faulty.resolve(PRIORITIES) + "!priorities!")
                .contains("lots");
        assertThat(mine()).doesNotExist();
    }

    @Test
    void texts_of_the_template_are_told_and_never_reach_a_client() {
        String stages = "Unaware, Aware";
        shell.run("tables", "new", "care", "--name", "Care", "--stages", stages, "--out", mine());

        assertThat(shell.run("tables", "check", mine(), "--quick")).isZero();
        assertThat(shell.out())
                .contains("maturity-models.xlsx!Models!H7: found \"Template: replace by what the model measures.\"");
        assertThat(shell.run("tables", "check", mine(), "--quick", "--strict")).isEqualTo(ExitCode.TABLES);

        ReportShell reports = new ReportShell();
        Path report = directory.resolve("report.html");
        assertThat(reports.run(
                        "report",
                        ReportShell.example("regional-bank"),
                        "--tables",
                        mine().toString(),
                        "--model",
                        "care",
                        "--out",
                        report.toString()))
                .isEqualTo(ExitCode.TABLES);
        assertThat(reports.err()).contains("maturity-models.xlsx!Models!H7: found \"Template: replace by");
        assertThat(report).doesNotExist();
    }
}
