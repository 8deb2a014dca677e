package org.cxmaturity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.workbook.EditedWorkbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cxm tables tidy} and {@code cxm tables remove}, once {@code remove-model}, which write copies and touch nothing. */
class TablesCopiesTest {
    private static final String CRITERIA = "stage-criteria.drl.xlsx";

    @TempDir
    private Path directory;

    private final TablesShell shell = new TablesShell();
    private EditedWorkbooks tables;
    private Path copy;

    @BeforeEach
    void copy() throws IOException {
        tables = EditedWorkbooks.copy(Shipped.TABLES, directory.resolve("tables"));
        copy = directory.resolve("copy");
    }

    private static Cell cell(XSSFSheet sheet, String id, String title) {
        return sheet.getRow(TablesAccidentsTest.row(sheet, id)).getCell(TablesAccidentsTest.column(sheet, title));
    }

    @Test
    void what_has_one_mending_is_mended_cell_by_cell() throws IOException {
        tables.edit(CRITERIA, sheet -> {
            cell(sheet, "JRN-ALIGN-02", "Essential").setCellValue("Yes ");
            cell(sheet, "JRN-ALIGN-02", "Minimum level").setCellValue("2");
            cell(sheet, "JRN-ALIGN-02", "Reason").setCellValue("Two\u00a0 spaces.");
            cell(sheet, "JRN-ALIGN-03", "Essential").setCellValue(true);
            Cell capability = cell(sheet, "JRN-ALIGN-03", "Capability");
            capability.setCellValue(capability.toString().toUpperCase(java.util.Locale.ROOT));
        });
        tables.edit("rule-base.xlsx", sheet -> sheet.getWorkbook()
                .getSheet("Currency rates")
                .getRow(4)
                .getCell(3)
                .setCellValue("2026-10-01"));
        Path criteria = tables.directory().resolve(CRITERIA);
        byte[] before = Files.readAllBytes(criteria);

        assertThat(shell.run("tables", "tidy", tables.directory(), "--to", copy))
                .isZero();

        assertThat(shell.out())
                .contains(
                        ": \"Yes \" → \"yes\"",
                        ": \"2\" → 2",
                        ": the logical value TRUE → \"yes\"",
                        ": \"2026-10-01\" → 2026-10-01")
                .contains("6 cells mended");
        assertThat(Files.readAllBytes(criteria)).isEqualTo(before);
        assertThat(shell.run("tables", "check", copy, "--quick")).isZero();
    }

    @Test
    void what_has_two_readings_is_left_and_what_is_sound_is_not_touched() throws IOException {
        tables.edit("rule-base.xlsx", sheet -> {
            XSSFSheet rates = sheet.getWorkbook().getSheet("Currency rates");
            rates.getRow(4).getCell(2).setCellValue("1.250");
            rates.getRow(5).getCell(3).setCellValue("1/10/2026");
        });

        assertThat(shell.run("tables", "tidy", tables.directory(), "--to", copy))
                .isZero();

        assertThat(shell.out()).startsWith("Nothing to mend\n");
        try (Stream<Path> files = Files.list(copy)) {
            for (Path file : files.toList()) {
                assertThat(file).hasSameBinaryContentAs(tables.directory().resolve(String.valueOf(file.getFileName())));
            }
        }
        assertThat(shell.run("tables", "check", copy, "--quick")).isEqualTo(4);
        assertThat(shell.out()).contains("1250 or 1.25, as a number", "2026-10-01 or 2026-01-10");
    }

    @Test
    void nothing_is_overwritten() {
        assertThat(shell.run("tables", "tidy", tables.directory(), "--to", tables.directory()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--to ", "nothing is overwritten");
        assertThat(shell.run("tables", "remove-model", "journey", "--out", tables.directory()))
                .isEqualTo(2);
        assertThat(shell.err()).contains("--out ", "nothing is overwritten");
    }

    @Test
    void a_model_goes_with_all_that_names_it_after_it_was_listed() throws IOException {
        assertThat(shell.run("tables", "remove-model", "five-level", "--tables", tables.directory()))
                .isZero();
        assertThat(shell.out())
                .contains(
                        "models#five-level",
                        "stages#five-level.",
                        "tests.xlsx!Expectations!",
                        "would go with it; nothing is written");

        assertThat(shell.run("tables", "remove", "five-level", "--tables", tables.directory(), "--out", copy))
                .isZero();
        assertThat(shell.run("tables", "check", copy, "--quick")).isZero();
        assertThat(shell.out()).contains("no errors", "1 warning").contains("!Version!B4");
        assertThat(copy.resolve("planning.xlsx"))
                .hasSameBinaryContentAs(tables.directory().resolve("planning.xlsx"));
        assertThat(shell.run("tables", "cat", copy.resolve(CRITERIA))).isZero();
        assertThat(shell.out()).doesNotContain("five-level");
        try (XSSFWorkbook open = new XSSFWorkbook(Files.newInputStream(copy.resolve(CRITERIA)))) {
            assertThat(open.getSheet("Lists"))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            row.forEach(cell -> assertThat(cell.toString()).isNotEqualTo("five-level")));
        }
        assertThat(shell.run("tables", "test", copy)).isZero();
    }

    @Test
    void rows_that_stay_look_as_they_did() throws IOException {
        tables.edit(CRITERIA, sheet -> {
            int last = TablesAccidentsTest.row(sheet, "JRN-ALIGN-02");
            sheet.getRow(last).setHeightInPoints(47);
        });
        shell.run("tables", "remove-model", "four-stage", "--tables", tables.directory(), "--out", copy);

        assertThat(looks(copy.resolve(CRITERIA)))
                .hasSizeGreaterThan(30)
                .isSubsetOf(looks(tables.directory().resolve(CRITERIA)))
                .anyMatch(look -> look.startsWith("JRN-ALIGN-02 47.0 "));
    }

    /** Of each row its id, its height, and its cells' fills, formats and borders. */
    private static Set<String> looks(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            return Stream.iterate(15, row -> row <= sheet.getLastRowNum(), row -> row + 1)
                    .map(sheet::getRow)
                    .filter(row -> row != null
                            && row.getCell(0) != null
                            && !row.getCell(0).toString().isEmpty())
                    .map(row -> {
                        StringBuilder look = new StringBuilder(row.getCell(0) + " " + row.getHeightInPoints() + " ");
                        row.forEach(cell -> look.append(cell.getCellStyle().getDataFormatString())
                                .append(cell.getCellStyle().getFillForegroundColor())
                                .append(cell.getCellStyle().getBorderBottom())
                                .append(cell.getCellStyle().getWrapText()));
                        return look.toString();
                    })
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void a_model_that_there_is_not_and_the_only_one() {
        assertThat(shell.run("tables", "remove", "jurney")).isEqualTo(2);
        assertThat(shell.err()).contains("MODEL: found \"jurney\"", "Maybe: journey");
    }
}
