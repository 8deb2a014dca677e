package org.cxmaturity.service.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.cli.TableFiles;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.SingleWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers renewed, workbooks asked for by name, and the rules that stock Drools makes. */
class TableUpkeepTest {
    private static final String PRIORITIES = "priorities.drl.xlsx";
    private static final int TITLES = 15;
    private static final int DATA = 16;

    @TempDir
    private Path directory;

    private Path mine = Path.of("");
    private final TableFiles workbench = TestTables.WORKBENCH;

    @BeforeEach
    void copy() throws IOException {
        mine = Files.createDirectories(directory.resolve("mine"));
        Files.copy(Shipped.TABLES.resolve(PRIORITIES), mine.resolve(PRIORITIES));
    }

    private void edit(Consumer<XSSFSheet> edit) throws IOException {
        TableCopies.edit(mine.resolve(PRIORITIES), "priorities", edit);
    }

    private RenewedHeader renewed(boolean drop) {
        Result<List<RenewedHeader>> outcome = workbench.copies().headers(mine, directory.resolve("out"), drop);
        assertThat(outcome).isInstanceOf(Result.Done.class);
        return ((Result.Done<List<RenewedHeader>>) outcome).value().get(0);
    }

    private List<Problem> refused(boolean drop) {
        Result<List<RenewedHeader>> outcome = workbench.copies().headers(mine, directory.resolve("out"), drop);
        assertThat(outcome).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<List<RenewedHeader>>) outcome).problems();
    }

    private static List<PriorityRow> rows(Path file) throws IOException {
        Result<ReadTables> result =
                SingleWorkbook.read(new NamedContent(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
        assertThat(result.problems()).isEmpty();
        return result.orElseThrow().rows(PriorityRow.class);
    }

    private void assertSound() throws IOException {
        assertThat(rows(directory.resolve("out").resolve(PRIORITIES)))
                .isEqualTo(rows(Shipped.TABLES.resolve(PRIORITIES)));
    }

    private static void note(XSSFSheet sheet, int row, int column, String text) {
        XSSFComment comment = sheet.createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 3, row + 3));
        XSSFFont bold = sheet.getWorkbook().createFont();
        bold.setBold(true);
        XSSFRichTextString said = new XSSFRichTextString(text);
        said.applyFont(0, text.indexOf(' '), bold);
        comment.setString(said);
        comment.setAuthor("An analyst");
        sheet.getRow(row).getCell(column).setCellComment(comment);
    }

    /** Moves whole columns of titles, hidden rows and data: where each one comes from, from left to right. */
    private static void columns(XSSFSheet sheet, int first, List<Integer> from) {
        for (int at = first; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            List<String> texts = from.stream()
                    .map(old -> old < 0 || row.getCell(old) == null
                            ? ""
                            : row.getCell(old).toString())
                    .toList();
            for (int column = 0; column < texts.size(); column++) {
                XSSFCell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
                cell.setCellValue(texts.get(column));
            }
        }
    }

    @Test
    void nothing_to_change_leaves_every_byte() {
        assertThat(renewed(false).changes()).isEmpty();
        assertThat(directory.resolve("out").resolve(PRIORITIES))
                .hasSameBinaryContentAs(Shipped.TABLES.resolve(PRIORITIES));
        assertThat(refused(false).get(0).found()).startsWith("a directory with workbooks in it");
    }

    @Test
    void a_spoilt_header_is_mended_and_everything_else_stays() throws IOException {
        edit(sheet -> {
            sheet.getRow(0).getCell(0).setCellValue("My priorities");
            sheet.getRow(1).getCell(0).setCellValue("Mine");
            sheet.getRow(5).getCell(0).setCellValue("spoilt");
            sheet.getRow(TITLES).getCell(2).setCellValue("Efort");
            sheet.setColumnWidth(3, 40 * 256);
            note(sheet, DATA, 1, "agreed with the board");
            sheet.getRow(DATA).getCell(4).getCellStyle().setRotation((short) 45);
        });
        byte[] before = Files.readAllBytes(mine.resolve(PRIORITIES));

        RenewedHeader renewed = renewed(false);

        assertThat(renewed.changes())
                .containsExactly(
                        "sheet priorities: the title, was \"My priorities\"",
                        "sheet priorities: row 2, what the table is for",
                        "sheet priorities: the hidden rows for Drools, rows 3 to 15",
                        "sheet priorities: the title of column \"Effort\", was \"Efort\"");
        assertSound();
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("priorities");
            assertThat(sheet.getColumnWidth(3)).isEqualTo(40 * 256);
            assertThat(sheet.getRow(DATA)
                            .getCell(1)
                            .getCellComment()
                            .getString()
                            .getString())
                    .isEqualTo("agreed with the board");
            assertThat(sheet.getRow(DATA).getCell(4).getCellStyle().getRotation())
                    .isEqualTo((short) 45);
            assertThat(sheet.getRow(5).getZeroHeight()).isTrue();
            assertThat(sheet.getDataValidations()).hasSameSizeAs(shippedValidations());
        }
        assertThat(Files.readAllBytes(mine.resolve(PRIORITIES))).isEqualTo(before);
    }

    private static List<?> shippedValidations() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Shipped.TABLES.resolve(PRIORITIES)))) {
            return workbook.getSheet("priorities").getDataValidations();
        }
    }

    private XSSFWorkbook open() throws IOException {
        return new XSSFWorkbook(Files.newInputStream(directory.resolve("out").resolve(PRIORITIES)));
    }

    @Test
    void columns_are_found_by_their_titles_wherever_they_stand() throws IOException {
        edit(sheet -> {
            columns(sheet, TITLES, List.of(0, 3, 1, 2, 4, 5, 6, 7));
            note(sheet, DATA, 1, "about cost");
            sheet.shiftRows(3, sheet.getLastRowNum(), 2);
        });

        RenewedHeader renewed = renewed(false);

        assertThat(renewed.changes())
                .anyMatch(change -> change.contains("moved from B to D"))
                .anyMatch(change -> change.contains("the hidden rows for Drools"));
        assertThat(renewed.blanks()).isEmpty();
        assertSound();
        try (XSSFWorkbook workbook = open()) {
            XSSFSheet sheet = workbook.getSheet("priorities");
            XSSFComment comment = sheet.getRow(DATA).getCell(3).getCellComment();
            assertThat(comment.getAuthor()).isEqualTo("An analyst");
            assertThat(comment.getString().getString()).isEqualTo("about cost");
            assertThat(comment.getString().getFontAtIndex(0).getBold()).isTrue();
            assertThat(sheet.getDataValidations()).hasSameSizeAs(shippedValidations());
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) DATA);
        }
    }

    @Test
    void a_column_of_an_older_version_is_dropped_only_when_that_is_said() throws IOException {
        edit(sheet -> {
            int width = sheet.getRow(TITLES).getLastCellNum();
            sheet.getRow(TITLES).createCell(width).setCellValue("Weather");
            sheet.getRow(DATA).createCell(width).setCellValue("sunny");
        });

        assertThat(refused(false)).singleElement().satisfies(problem -> assertThat(problem.toString())
                .contains("the column \"Weather\" with 1 cell of data", "dropping leaves it out"));
        assertThat(directory.resolve("out")).doesNotExist();

        assertThat(renewed(true).changes())
                .containsExactly("sheet priorities: column \"Weather\" (K) removed, with 1 cell of data");
        assertSound();
    }

    @Test
    void a_new_condition_says_any_and_other_new_columns_are_left_to_a_person() throws IOException {
        edit(sheet -> {
            columns(sheet, 2, List.of(0, 1, 2, 3, 5, 6, 7, 8, -1, -1));
        });

        RenewedHeader renewed = renewed(false);

        assertThat(renewed.changes()).anyMatch(change -> change.contains("added as E"));
        assertThat(renewed.blanks()).singleElement().satisfies(blank -> assertThat(blank.toString())
                .startsWith(PRIORITIES + "!priorities!J17 to J")
                .contains("nothing in the new column \"Reason\""));
        try (XSSFWorkbook workbook = open()) {
            XSSFRow row = workbook.getSheet("priorities").getRow(DATA);
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("*");
            assertThat(row.getCell(7).getStringCellValue()).isEqualTo("ADVANCE");
            assertThat(row.getCell(9).getStringCellValue()).isEmpty();
        }
    }

    @Test
    void a_sheet_without_any_header_is_refused() throws IOException {
        edit(sheet -> {
            for (int at = 0; at < DATA; at++) {
                sheet.removeRow(sheet.getRow(at));
            }
        });

        assertThat(refused(false)).singleElement().satisfies(problem -> {
            assertThat(problem.found()).isEqualTo("no row that looks like the column titles");
            assertThat(problem.remedy()).isEqualTo(new Remedy(Remedy.Kind.RESTORE_WORKBOOK, PRIORITIES));
        });
    }

    @Tag("program")
    @Test
    void a_header_spoilt_by_hand_and_saved_by_libreoffice_is_mended_too() throws Exception {
        assumeTrue(TableCopies.officeIsThere(), "LibreOffice is not there");
        edit(sheet -> sheet.getRow(5).getCell(0).setCellValue("spoilt"));
        Path saved = Files.createDirectories(directory.resolve("saved"));
        TableCopies.saveByOffice(mine, saved, directory);
        mine = saved;

        renewed(false);

        assertSound();
    }

    @Test
    void an_unknown_name_is_answered_with_a_guess() {
        Result<List<RestoredWorkbook>> outcome =
                workbench.copies().restore("prioritys.xlsx", Optional.of(mine), Optional.empty());

        assertThat(((Result.Refused<List<RestoredWorkbook>>) outcome)
                        .problems()
                        .get(0)
                        .toString())
                .isEqualTo("workbook: found prioritys.xlsx; expected a workbook of the rule base, or all."
                        + " Maybe: priorities.drl.xlsx");
    }

    @Test
    void stock_drools_makes_a_rule_a_row() throws IOException {
        String named = ((Result.Done<String>) workbench.drl("priorities", Optional.empty())).value();
        Path renamed = Files.copy(mine.resolve(PRIORITIES), directory.resolve("some-name.xlsx"));
        String byFile = ((Result.Done<String>) workbench.drl(renamed.toString(), Optional.empty())).value();

        assertThat(byFile).isEqualTo(named);
        assertThat(named.lines().filter(line -> line.startsWith("rule ")))
                .hasSize(rows(mine.resolve(PRIORITIES)).size());
        assertThat(named).contains("@id(PRI-01)", "agenda-group \"prioritisation\"");
    }

    @Test
    void what_the_reader_refuses_drools_never_sees() throws IOException {
        edit(sheet -> sheet.getRow(DATA).getCell(1).setCellValue("x\") ; System.exit(1); //"));

        Result<String> faulty = workbench.drl(mine.resolve(PRIORITIES).toString(), Optional.empty());
        Result<String> catalogue = workbench.drl("actions", Optional.empty());
        Result<String> nowhere = workbench.drl("prioritys", Optional.empty());

        assertThat(((Result.Refused<String>) faulty).problems().get(0).place())
                .endsWith(PRIORITIES + "!priorities!B17");
        assertThat(((Result.Refused<String>) catalogue).problems().get(0).found())
                .isEqualTo("a catalogue, of which Drools makes no rules");
        assertThat(((Result.Refused<String>) nowhere).problems().get(0).maybe()).isEqualTo("priorities.drl.xlsx");
    }
}
