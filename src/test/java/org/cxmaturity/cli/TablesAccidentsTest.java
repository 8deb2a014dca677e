package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analysts do by accident, and what {@code cxm tables check} says of it. */
class TablesAccidentsTest {
    private static final String SILOS = "silo-scoring.drl.xlsx";

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();
    private EditedWorkbooks tables;

    @BeforeEach
    void copy() throws IOException {
        tables = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("tables"));
    }

    private int check(Object... options) {
        Object[] line = new Object[options.length + 4];
        System.arraycopy(new Object[] {"tables", "check", tables.directory(), "--quick"}, 0, line, 0, 4);
        System.arraycopy(options, 0, line, 4, options.length);
        return shell.run(line);
    }

    @Test
    void a_table_saved_in_another_format_beside_the_old_one() throws IOException {
        Files.writeString(tables.directory().resolve("stage-criteria.csv"), "Row id;Stage\n");
        Files.writeString(tables.directory().resolve("~$stage-criteria.drl.xlsx"), "lock");

        assertThat(check()).isZero();
        assertThat(shell.out())
                .startsWith(
                        "1 warning\nstage-criteria.csv: found a file that looks like stage-criteria.drl.xlsx and is not read");
        assertThat(check("--strict")).isEqualTo(4);
    }

    @Test
    void where_results_are_made_such_files_are_known_too() throws IOException {
        Files.writeString(tables.directory().resolve("stage-criteria.csv"), "Row id;Stage\n");
        RuleBaseLoader loader = new RuleBaseLoader(null);

        loader.load(tables.directory());

        assertThat(loader.unread()).singleElement().satisfies(problem -> assertThat(problem.place())
                .isEqualTo(tables.directory().resolve("stage-criteria.csv").toString()));
    }

    @Test
    void a_workbook_under_another_name_in_place_of_the_right_one() throws IOException {
        Files.move(
                tables.directory().resolve("actions.xlsx"), tables.directory().resolve("actions.XLSX"));

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out())
                .contains("actions.xlsx: found no such file", "Maybe: actions.XLSX: rename it to actions.xlsx");
    }

    @Test
    void a_second_sheet_with_the_header_of_a_table_seen_or_hidden() throws IOException {
        tables.edit(SILOS, sheet -> {
            sheet.getWorkbook().cloneSheet(0, "silo-scoring (2)");
            sheet.getWorkbook().setSheetHidden(sheet.getWorkbook().getSheetIndex("silo-scoring (2)"), true);
        });

        assertThat(check()).isZero();
        assertThat(shell.out())
                .contains(SILOS
                        + "!silo-scoring (2): found a hidden sheet with the header of silo-scoring, which is not read");
    }

    @Test
    void a_second_sheet_of_tests() throws IOException {
        tables.edit("tests.xlsx", sheet -> sheet.getWorkbook().cloneSheet(0, "Cases of last year"));

        assertThat(check()).isZero();
        assertThat(shell.out()).contains("tests.xlsx!Cases of last year: found a sheet with the header of ");
    }

    @Test
    void hidden_rows_and_columns_count_and_are_named() throws IOException {
        tables.edit(SILOS, sheet -> {
            sheet.getRow(17).setZeroHeight(true);
            sheet.getRow(18).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
        });

        assertThat(check()).isZero();
        assertThat(shell.out())
                .contains(SILOS + "!silo-scoring!A18: found 2 hidden rows, which count all the same")
                .contains(SILOS + "!silo-scoring!D16: found the hidden column ");
    }

    @Test
    void an_inserted_column_is_one_error_and_its_remedy_works() throws IOException {
        tables.edit(SILOS, sheet -> sheet.shiftColumns(2, 9, 1));

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out()).startsWith("1 error\n" + SILOS + "!silo-scoring!C16: found a column without a title");
        assertThat(shell.out()).contains("Maybe: cxm tables header " + SILOS);

        Path renewed = directory.resolve("renewed");
        assertThat(shell.run("tables", "header", tables.directory().resolve(SILOS), "--out", renewed))
                .isZero();
        assertThat(shell.run("tables", "diff", Shipped.TABLES.resolve(SILOS), renewed.resolve(SILOS)))
                .isZero();
        assertThat(shell.out()).startsWith("No difference");
    }

    @Test
    void an_inserted_row_above_the_titles_is_one_error() throws IOException {
        tables.edit(SILOS, sheet -> sheet.shiftRows(2, sheet.getLastRowNum(), 1));

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out())
                .startsWith(
                        "1 error\n" + SILOS + "!silo-scoring!A17: found the column titles here, with 1 row too many");
    }

    @Test
    void a_renamed_sheet_whose_header_is_spoilt_is_to_be_renamed_and_not_restored() throws IOException {
        tables.edit(SILOS, sheet -> {
            sheet.getWorkbook().setSheetName(0, "my silos");
            sheet.getRow(0).getCell(0).setCellValue("My silos");
            sheet.getRow(15).getCell(2).setCellValue("How bad");
        });

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out())
                .contains("rename the sheet \"my silos\" to silo-scoring")
                .doesNotContain("restore");

        shell.run("tables", "header", tables.directory().resolve(SILOS), "--out", directory.resolve("renewed"));
        assertThat(shell.err())
                .contains("rename the sheet \"my silos\" to silo-scoring")
                .doesNotContain("restore");
    }

    @Test
    void a_logical_value_is_yes_or_no_only_where_that_is_asked() throws IOException {
        tables.edit("stage-criteria.drl.xlsx", sheet -> {
            sheet.getRow(row(sheet, "JRN-ALIGN-02"))
                    .getCell(column(sheet, "Minimum level"))
                    .setCellValue(true);
            sheet.getRow(row(sheet, "JRN-ALIGN-02"))
                    .getCell(column(sheet, "Essential"))
                    .setCellValue(true);
        });

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out().lines().filter(line -> line.contains("the logical value TRUE")))
                .hasSize(2)
                .anyMatch(line -> line.contains("a whole number") && !line.contains("Maybe"))
                .anyMatch(line -> line.endsWith("Maybe: yes"));
    }

    @Test
    void one_missing_row_is_one_gap_with_the_row_that_would_close_it() throws IOException {
        tables.remove("priorities.drl.xlsx", "PRI-09");

        assertThat(shell.run("tables", "check", tables.directory())).isEqualTo(4);
        assertThat(shell.out())
                .startsWith("1 error\n")
                .contains(
                        "Maybe: one row with Impact HIGH, Effort *, Cost NO_COST or MODEST or CONSIDERABLE or UNSTATED");
    }

    @Test
    void one_level_that_is_a_strength_and_a_weakness_is_an_error() throws IOException {
        tables.repeat("level-findings.drl.xlsx", "LVF-DATA-01", "LVF-DATA-99")
                .edit("level-findings.drl.xlsx", sheet -> {
                    var kind = sheet.getRow(row(sheet, "LVF-DATA-99")).getCell(column(sheet, "Finding"));
                    kind.setCellValue(kind.toString().equals("STRENGTH") ? "WEAKNESS" : "STRENGTH");
                });

        assertThat(check()).isEqualTo(4);
        assertThat(shell.out()).contains("for cases that LVF-DATA-01 calls ", "expected one of them a case");
    }

    static int row(XSSFSheet sheet, String id) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(id)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no row " + id);
    }

    static int column(XSSFSheet sheet, String title) {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.toString().equals(title)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + title);
    }
}
