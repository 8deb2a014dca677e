package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cxm compare} on files: what is printed and written, and what is refused. */
class CompareCommandTest {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    @TempDir
    private Path directory;

    private final AuditShell shell = new AuditShell();
    private String old = "";
    private String now = "";

    @BeforeEach
    void a_profile_and_one_of_a_year_later() throws IOException {
        String text = Files.readString(EXAMPLES.resolve("high-street-retailer.yaml"))
                .replaceFirst("(?s)constraints:.*?\\ndepartments", "departments");
        old = write("old.yaml", text);
        now = write(
                "now.yaml",
                text.replaceAll("digital-alignment, level: [12]", "digital-alignment, level: 3")
                        .replace("asOf: 2026-10-01", "asOf: 2027-10-01"));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }

    @Test
    void two_profiles_give_stages_with_their_causes_and_a_day_for_the_next() {
        assertThat(shell.run("compare", old, now)).as(shell.err()).isZero();

        assertThat(shell.out())
                .contains("Customer-experience journey: Radiate → Align — by facts")
                .contains("because of CMO (marketing) says level 3")
                .contains("or of COO (operations) says level 3")
                .contains("another rank: --format json says which, and why")
                .contains("suggested: 2028-01-01")
                .contains("Not before:")
                .doesNotContain("WHAT WAS PLANNED");
        assertThat(shell.out().lines()).allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
    }

    @Test
    void several_give_a_table_by_day_and_a_note_of_their_order() {
        assertThat(shell.run("compare", now, old, now)).as(shell.err()).isZero();

        assertThat(shell.out())
                .contains("They stand in the order of their days")
                .containsPattern("STAGES\\n  .*\\n    2026-10-01  Developing")
                .contains("FROM 2026-10-01 TO 2027-10-01")
                .contains("NPS, relationship-survey");
    }

    @Test
    void a_page_is_written_whole_and_needs_nothing_else() throws IOException {
        Path page = directory.resolve("changes.html");

        assertThat(shell.run("compare", old, now, "--format", "html", "--out", page.toString()))
                .as(shell.err())
                .isZero();

        assertThat(Files.readString(page))
                .contains("<title>High Street Retailer: what has changed</title>")
                .contains("because of CMO (marketing) says level 3")
                .contains("Suggested for the next assessment")
                .doesNotContain("th:text", "http://", "https://");
    }

    @Test
    void what_cannot_be_compared_is_refused_with_the_code_of_its_fault() {
        assertThat(shell.run("compare", old)).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("compare", old, now, "--out", "changes.xlsx")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("compare", old, now, "--model", "jurney")).isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--model: found \"jurney\"").contains("journey");
        assertThat(shell.run(
                        "compare", old, EXAMPLES.resolve("regional-bank.yaml").toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.err()).contains("an assessment of regional-bank");
        assertThat(shell.run("compare", old, directory.resolve("none.yaml").toString()))
                .isEqualTo(ExitCode.INPUT);
        assertThat(shell.run(
                        "compare",
                        old,
                        now,
                        "--tables",
                        directory.resolve("none").toString()))
                .isEqualTo(ExitCode.TABLES);
    }

    @Test
    void tables_beside_records_alone_are_refused() throws IOException {
        String ledger = directory.resolve("audit.jsonl").toString();
        assertThat(shell.run(
                        "audit",
                        "append",
                        old,
                        "--ledger",
                        ledger,
                        "--by",
                        "Ada",
                        "--on",
                        LocalDate.now().toString()))
                .as(shell.err())
                .isZero();

        assertThat(shell.run("compare", ledger + "#1", now, "--old-tables", "decision-tables"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.err()).contains("--old-tables: found a directory beside records alone");
        assertThat(shell.run("compare", ledger + "#1", ledger + "#1", "--tables", "decision-tables"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(shell.run("compare", ledger + "#7", now)).isEqualTo(ExitCode.INPUT);
        assertThat(shell.run("compare", ledger + "#1", now)).as(shell.err()).isZero();
        assertThat(shell.out()).contains("Radiate → Align — by facts");
    }
}
