package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.WorkbookFiles;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people and attackers do to workbooks, all in one directory: each mistake is named by its cell, and nothing else is. */
class FaultsTest {
    private static final Map<Class<? extends Row>, List<Row>> GENERATED = GeneratedRows.of(3, 24);
    private static final String FEEDBACK = "feedback-scoring.drl.xlsx!feedback-scoring!";
    private static final String ACTIONS = "actions.xlsx!Actions!";
    private static final String VERSION = "rule-base.xlsx!Version!";
    private static List<Problem> problems = List.of();
    private static List<Problem> remarks = List.of();

    @BeforeAll
    static void readFaultyWorkbooks(@TempDir Path directory) throws IOException {
        WrittenWorkbooks.write(GENERATED, directory);
        edit(directory, "feedback-scoring.drl.xlsx", "feedback-scoring", FaultsTest::spoilFeedback);
        edit(directory, "actions.xlsx", "Actions", FaultsTest::spoilActions);
        edit(directory, "actions.xlsx", "Effects", sheet -> sheet.removeRow(sheet.getRow(7)));
        edit(directory, "rule-base.xlsx", "Version", FaultsTest::spoilVersion);
        edit(directory, "silo-scoring.drl.xlsx", "silo-scoring", sheet -> cell(sheet, "A13")
                .setCellValue("ID"));
        edit(directory, "hub-scoring.drl.xlsx", "hub-scoring", sheet -> sheet.removeMergedRegion(1));
        edit(directory, "capabilities.xlsx", "Dimensions", sheet -> rename(sheet, "Dimension"));
        edit(directory, "cost-bands.drl.xlsx", "cost-bands", sheet -> sheet.getWorkbook()
                .setSheetOrder("Lists", 0));
        Files.delete(directory.resolve("priorities.drl.xlsx"));
        Files.writeString(directory.resolve("benchmarks.xlsx"), "KPI;Industry\n");
        Files.write(
                directory.resolve("size-classes.drl.xlsx"),
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0});
        repack(directory.resolve("effort-bands.drl.xlsx"), "xl/vbaProject.bin", "");
        repack(
                directory.resolve("disagreements.drl.xlsx"),
                "xl/x.xml",
                "<!DOCTYPE x SYSTEM 'http://localhost:1/x'><x/>");
        repack(directory.resolve("kpi-findings.drl.xlsx"), "xl/bomb.xml", " ".repeat(100_000_001));
        Files.write(directory.resolve("level-findings.drl.xlsx"), new byte[10_000_001]);
        Files.writeString(directory.resolve("benchmark.xlsx"), "");
        AssembledTables read = new Workbooks().survey(WorkbookFiles.all(directory));
        problems = read.problems();
        remarks = read.remarks();
    }

    private static void spoilFeedback(XSSFSheet sheet) {
        cell(sheet, "C3").setCellValue("import java.io.File;");
        cell(sheet, "B17").setCellFormula("HYPERLINK(\"http://localhost:1\")");
        cell(sheet, "B18").setCellErrorValue(FormulaError.NA);
        cell(sheet, "C19").setCellValue(true);
        cell(sheet, "G20").setCellValue("3");
        cell(sheet, "G21").setCellValue(2.5);
        cell(sheet, "H22").setCellValue(101);
        cell(sheet, "B23").setCellValue("SURVEY, SURVY");
        cell(sheet, "I24")
                .setCellValue(
                        GeneratedRows.ids(TableSpec.of(CapabilityRow.class), 24).get(0) + "x");
        cell(sheet, "A25").setCellValue("a+b");
        cell(sheet, "A26").setCellValue(7);
        cell(sheet, "M27").setBlank();
        cell(sheet, "M28").setCellValue("two  spaces");
        cell(sheet, "M29").setCellValue("a\u00a0b");
        cell(sheet, "M30").setCellValue("a\u200bb");
        cell(sheet, "M31").setCellValue("RuleTable stolen");
        cell(sheet, "I32").setCellValue("\" + System.exit(0) + \"");
        for (String column : List.of("B", "C", "D", "E", "F", "G", "H")) {
            cell(sheet, column + "33").setCellValue("*");
        }
        cell(sheet, "P34").setCellValue("stray");
        sheet.addMergedRegion(new CellRangeAddress(34, 34, 12, 13));
        cell(sheet, "A36").setCellValue("a".repeat(65));
        cell(sheet, "C45").setCellValue("a note below");
    }

    private static void spoilActions(XSSFSheet sheet) {
        cell(sheet, "A5").setCellValue(cell(sheet, "A4").getStringCellValue());
        cell(sheet, "B10").setCellValue(" in front");
        cell(sheet, "N11").setCellValue("*");
    }

    private static void spoilVersion(XSSFSheet sheet) {
        cell(sheet, "C4").setCellValue("2026-01-01");
        cell(sheet, "C5").setCellValue(LocalDateTime.of(2026, 1, 1, 12, 0));
        cell(sheet, "C3").setCellValue("Published on");
    }

    @Test
    void cells_that_are_no_plain_values_are_named() {
        expect(FEEDBACK + "B17", "the formula", "one or more of SURVEY");
        expect(FEEDBACK + "B18", "the error #N/A", "one or more of SURVEY");
        expect(FEEDBACK + "C19", "TRUE", "write yes or no as text");
        expect(FEEDBACK + "G20", "the text \"3\"", "a whole number");
        expect(FEEDBACK + "A26", "the number 7", "an id");
        expect(FEEDBACK + "M35", "merged cells M35:N35", "no merged cells");
        expect(FEEDBACK + "M27", "nothing", "text");
    }

    @Test
    void values_outside_the_vocabulary_are_named_with_the_nearest_one() {
        expect(FEEDBACK + "G21", "2.5", "a whole number");
        expect(FEEDBACK + "H22", "101", "from 0 to 100");
        assertThat(expect(FEEDBACK + "B23", "\"SURVY\"", "one or more of SURVEY")
                        .maybe())
                .isEqualTo("SURVEY");
        assertThat(expect(FEEDBACK + "I24", "x\"", "the id of a row of capabilities")
                        .maybe())
                .isEqualTo(
                        GeneratedRows.ids(TableSpec.of(CapabilityRow.class), 24).get(0));
        expect(FEEDBACK + "A25", "\"a+b\"", "letters, digits, dots, underscores and hyphens");
        expect(FEEDBACK + "A36", "aaa", "64 at most");
        expect(FEEDBACK + "B33", "* in every condition", "at least one condition");
        expect(ACTIONS + "A5", "a second time", ACTIONS + "A4");
        expect(ACTIONS + "N11", "\"*\"", "letters, digits");
    }

    @Test
    void what_nobody_sees_is_named() {
        expect(FEEDBACK + "M28", "two spaces", "one space");
        assertThat(expect(FEEDBACK + "M29", "non-breaking space at character 2", "ordinary")
                        .maybe())
                .isEqualTo("a b");
        expect(FEEDBACK + "M30", "U+200B", "plain text");
        expect(ACTIONS + "B10", "a space in front", "no space");
    }

    @Test
    void text_that_would_become_code_is_refused() {
        expect(FEEDBACK + "I32", "System.exit", "letters, digits");
        expect(FEEDBACK + "M31", "RuleTable stolen", "does not start with RuleTable");
        expect(FEEDBACK + "C3", "import java.io.File;", "the header may not be changed");
    }

    @Test
    void what_lies_outside_the_table_is_named() {
        expect(FEEDBACK + "A41", "a blank row", "nothing below it");
        expect(FEEDBACK + "C45", "\"a note below\"", "nothing below the table");
        expect("actions.xlsx!Effects!A8", "a blank row", "no blank row inside");
    }

    @Test
    void a_changed_header_is_named_by_cell() {
        expect("silo-scoring.drl.xlsx!silo-scoring!A13", "\"ID\"", "\"METADATA\"");
        expect(VERSION + "C3", "\"Published on\"", "\"Published\"");
        assertThat(problems)
                .filteredOn(problem -> problem.place().startsWith("hub-scoring"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("cells that are not merged"));
    }

    @Test
    void a_file_that_is_no_plain_workbook_is_one_problem() {
        expect("priorities.drl.xlsx", "no such file", "Priorities");
        expect("benchmarks.xlsx", "no workbook", "plain .xlsx");
        expect("size-classes.drl.xlsx", "encrypted", "without a password");
        expect("effort-bands.drl.xlsx", "macros", "without macros");
        expect("disagreements.drl.xlsx", "document type declaration", "plain .xlsx");
        expect("kpi-findings.drl.xlsx", "unpacks to more than 100 MB", "plain .xlsx");
        expect("level-findings.drl.xlsx", "more than 10 MB", "10 MB at most");
        assertThat(expect("benchmark.xlsx", "no table", "only workbooks").maybe())
                .isNotNull();
    }

    @Test
    void what_is_unusual_and_not_wrong_is_remarked_upon() {
        assertThat(remarks)
                .extracting(Problem::place)
                .containsExactlyInAnyOrder(FEEDBACK + "P34", "capabilities.xlsx!Dimensions");
        assertThat(remarks)
                .extracting(Problem::found)
                .anyMatch(found -> found.contains("\"stray\" beside the table"))
                .anyMatch(found -> found.contains("the sheet called \"Dimension\", which is read as this one"));
    }

    @Test
    void nothing_else_is_complained_of() {
        // Which generated rows name the action whose id was overwritten is left to chance.
        assertThat(problems)
                .filteredOn(problem -> !problem.found().equals("\"05-actions\""))
                .hasSize(37);
    }

    private static Problem expect(String place, String found, String expected) {
        assertThat(problems)
                .filteredOn(problem -> problem.place().equals(place))
                .as(place)
                .hasSize(1);
        Problem problem = problems.stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
        assertThat(problem.found()).contains(found);
        assertThat(problem.expected()).contains(expected);
        return problem;
    }

    private static void rename(XSSFSheet sheet, String name) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setSheetName(workbook.getSheetIndex(sheet), name);
    }

    private static XSSFCell cell(XSSFSheet sheet, String name) {
        CellReference reference = new CellReference(name);
        XSSFRow row = sheet.getRow(reference.getRow());
        row = row == null ? sheet.createRow(reference.getRow()) : row;
        XSSFCell cell = row.getCell(reference.getCol());
        return cell == null ? row.createCell(reference.getCol()) : cell;
    }

    private static void edit(Path directory, String file, String sheet, Consumer<XSSFSheet> change) throws IOException {
        Path path = directory.resolve(file);
        XSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(path)) {
            workbook = new XSSFWorkbook(in);
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(path)) {
            change.accept(workbook.getSheet(sheet));
            workbook.write(out);
        }
    }

    /** Puts one more entry in front of the others. */
    private static void repack(Path path, String name, String content) throws IOException {
        byte[] before = Files.readAllBytes(path);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path));
                ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(before))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(out);
            }
        }
    }
}
