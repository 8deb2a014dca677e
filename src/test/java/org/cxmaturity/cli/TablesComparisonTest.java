package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cxm tables diff}, {@code cat} and {@code impact} on real workbooks. */
class TablesComparisonTest {
    private static final String CRITERIA = "stage-criteria.drl.xlsx";
    private static final String EXAMPLES = "src/main/resources/examples";

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();

    private int run(Object... args) {
        return shell.run(args);
    }

    private String out() {
        return shell.out();
    }

    private String err() {
        return shell.err();
    }

    private EditedWorkbooks lowered() throws IOException {
        return EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("my-tables"))
                .set(CRITERIA, "JRN-ALIGN-01", "Minimum level", 1);
    }

    @Test
    void a_difference_is_a_line_a_cell() throws IOException {
        Path tables = lowered().directory();

        assertThat(run("tables", "diff", Shipped.TABLES, tables)).isZero();
        assertThat(out())
                .contains(
                        "1 cell changed in 1 table; both state the version 1.0.0",
                        "stage-criteria#JRN-ALIGN-01  Minimum level  3 → 1   stage-criteria.drl.xlsx!stage-criteria!F25\n");
        assertThat(run("tables", "diff", tables, tables)).isZero();
        assertThat(out()).isEqualTo("No difference between " + tables + " and " + tables + ".\n");
    }

    @Test
    void differences_and_impact_as_json_keep_their_schemas() throws IOException {
        EditedWorkbooks copy = lowered()
                .set(CRITERIA, "JRN-ALIGN-02", "Minimum level", 3)
                .remove(CRITERIA, "JRN-ALIGN-05")
                .repeat("feedback-scoring.drl.xlsx", "FBS-02", "FBS-98")
                .remove("feedback-scoring.drl.xlsx", "FBS-02")
                .repeat("feedback-scoring.drl.xlsx", "FBS-03", "FBS-97")
                .set("feedback-scoring.drl.xlsx", "FBS-97", "Level", 1);

        assertThat(run("tables", "diff", Shipped.TABLES, copy.directory(), "--format", "json"))
                .isZero();
        assertThat(errors("tables-diff", out())).isEmpty();
        assertThat(out()).contains("\"renamed\"", "FBS-98", "FBS-97", "JRN-ALIGN-05");
        assertThat(run(
                        "tables",
                        "impact",
                        "--against",
                        Shipped.TABLES,
                        "--tables",
                        copy.directory(),
                        "--profiles",
                        EXAMPLES,
                        "--format",
                        "json"))
                .isZero();
        assertThat(errors("tables-impact", out())).isEmpty();
    }

    private static List<String> errors(String schema, String text) throws IOException {
        try (InputStream in =
                TablesComparisonTest.class.getResourceAsStream("/schemas/" + schema + "-v1.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(in))
                    .validate(text, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void pages_stand_alone_and_escape_what_cells_say() throws IOException {
        EditedWorkbooks copy = lowered().set(CRITERIA, "JRN-ALIGN-01", "Reason", "Less <b>than</b> before.");

        for (String[] command : new String[][] {
            {"tables", "diff", Shipped.TABLES.toString(), copy.directory().toString(), "--format", "html"},
            {
                "tables",
                "impact",
                "--against",
                Shipped.TABLES.toString(),
                "--tables",
                copy.directory().toString(),
                "--profiles",
                EXAMPLES,
                "--format",
                "html"
            }
        }) {
            assertThat(run((Object[]) command)).isZero();
            assertThat(out())
                    .startsWith("<!DOCTYPE html>")
                    .contains("stage-criteria#JRN-ALIGN-01", "lang=\"en\"", "prefers-color-scheme:dark")
                    .doesNotContain("<b>than", "<script", "http://", "https://", " th:");
        }
    }

    @Test
    void faulty_tables_are_refused_by_directory_and_cell() throws IOException {
        Path tables =
                lowered().set(CRITERIA, "JRN-ALIGN-02", "Minimum level", 7).directory();

        assertThat(run("tables", "diff", Shipped.TABLES, tables)).isEqualTo(ExitCode.TABLES);
        assertThat(err()).startsWith(tables + "/stage-criteria.drl.xlsx!stage-criteria!F26: found 7;");
        assertThat(run("tables", "diff", Shipped.TABLES, directory.resolve("missing")))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("tables", "diff", Shipped.TABLES, Shipped.TABLES.resolve(CRITERIA)))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void single_workbooks_are_compared_whatever_they_are_called() throws IOException {
        Path renamed = Files.copy(lowered().directory().resolve(CRITERIA), directory.resolve("tmp-a1b2.xlsx"));

        assertThat(run("tables", "diff", Shipped.TABLES.resolve(CRITERIA), renamed))
                .isZero();
        assertThat(out()).contains("stage-criteria#JRN-ALIGN-01  Minimum level  3 → 1");
        assertThat(run("tables", "diff", Shipped.TABLES.resolve("priorities.drl.xlsx"), renamed))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("found the workbook stage-criteria.drl.xlsx");
    }

    @Test
    void a_workbook_is_a_block_a_row_under_any_name() throws IOException {
        Path renamed = Files.copy(Shipped.TABLES.resolve(CRITERIA), directory.resolve("Xy12ab_blob"));

        assertThat(run("tables", "cat", renamed)).isZero();
        assertThat(out())
                .startsWith(
                        "# stage-criteria.drl.xlsx\n\n## Stage criteria (sheet stage-criteria)\n\nstage-criteria#FST-")
                .contains(
                        "\nstage-criteria#JRN-ALIGN-01\n  Capability: leadership.digital-alignment\n  Model: journey\n")
                .doesNotContain("!", "Sheet Lists");
        String before = out();
        assertThat(run("tables", "cat", lowered().directory().resolve(CRITERIA)))
                .isZero();
        assertThat(out())
                .isEqualTo(before.replace(
                        block(before, "JRN-ALIGN-01"),
                        block(before, "JRN-ALIGN-01").replace("level: 3", "level: 1")));
    }

    private static String block(String text, String id) {
        int start = text.indexOf("#" + id + "\n");
        return text.substring(start, text.indexOf("\n\n", start));
    }

    @Test
    void a_faulty_workbook_is_printed_with_its_problem() throws IOException {
        EditedWorkbooks copy = lowered().set(CRITERIA, "JRN-ALIGN-02", "Minimum level", "three");

        assertThat(run("tables", "cat", copy.directory().resolve(CRITERIA))).isZero();
        assertThat(out())
                .contains("\n! stage-criteria.drl.xlsx!stage-criteria!F26: found", "\n  Minimum level: three\n");
    }

    @Test
    void foreign_files_are_printed_as_far_as_they_can_be() throws IOException {
        Path foreign = directory.resolve("budget.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var to = Files.newOutputStream(foreign)) {
            var row = workbook.createSheet("Costs").createRow(3);
            row.createCell(0).setCellValue("Tea");
            row.createCell(1).setCellValue(2.5);
            row.createCell(2).setCellFormula("1+1");
            workbook.write(to);
        }
        Path none = Files.writeString(directory.resolve("none.xlsx"), "not a workbook");

        assertThat(run("tables", "cat", foreign)).isZero();
        assertThat(out())
                .contains(
                        "! budget.xlsx: found a workbook that holds no table", "## Sheet Costs\n  Tea | 2.5 | =1+1\n");
        assertThat(run("tables", "cat", none)).isZero();
        assertThat(out()).contains("! none.xlsx: found a file that is no workbook", "! SHA-256 of the file: ");
        assertThat(run("tables", "cat", directory.resolve("missing.xlsx"))).isEqualTo(ExitCode.INPUT);
    }

    @Test
    void the_impact_names_who_moves_and_the_cell() throws IOException {
        assertThat(run(
                        "tables",
                        "impact",
                        "--against",
                        Shipped.TABLES,
                        "--tables",
                        lowered().directory(),
                        "--profiles",
                        EXAMPLES))
                .isZero();
        assertThat(out())
                .contains(
                        "17 profiles:",
                        "High Street Retailer  journey: Radiate → Align  high-street-retailer.yaml\n",
                        "Minimum level  3 → 1   stage-criteria.drl.xlsx!stage-criteria!F25\n",
                        "Nobody moves in: ");
        assertThat(run("tables", "impact", "--profiles", EXAMPLES)).isEqualTo(ExitCode.USAGE);
        assertThat(run("tables", "impact", "--against", Shipped.TABLES, "--profiles", directory.resolve("none")))
                .isEqualTo(ExitCode.INPUT);
    }
}
