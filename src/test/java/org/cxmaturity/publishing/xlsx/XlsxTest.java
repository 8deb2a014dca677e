package org.cxmaturity.publishing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Book.Sheet;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Column;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.speech.English;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {
    private static final byte[] FILE = Xlsx.of(PaperSamples.book(), PaperSamples.theme());
    private static final int FIRST = 4;
    private static final int SUM = FIRST + 60 + 1;

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @Test
    void words_stay_words() throws IOException {
        try (XSSFWorkbook book = read(FILE)) {
            XSSFSheet names = book.getSheetAt(1);
            for (int at = 0; at < PaperSamples.HARMLESS.size(); at++) {
                XSSFCell cell = names.getRow(FIRST + at).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(PaperSamples.HARMLESS.get(at));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void sheets_have_names_that_are_allowed_and_differ() throws IOException {
        try (XSSFWorkbook book = read(FILE)) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName))
                    .containsExactly("Actions", "actions 2", "Plan  a b  2026  and a name tha", "Sheet");
        }
    }

    @Test
    void each_sheet_holds_a_table_that_can_be_filtered() throws IOException {
        try (XSSFWorkbook book = read(FILE)) {
            XSSFTable table = book.getSheetAt(0).getTables().get(0);
            assertThat(table.getArea().formatAsString()).isEqualTo("A4:E64");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A4:E64");
            assertThat(table.getColumns().stream().map(column -> column.getName()))
                    .containsExactly("Action", "Criterion", "Person-days", "Cost, €", "Gain");
            assertThat(book.getSheetAt(0).getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) FIRST);
            assertThat(book.getSheetAt(0).getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(book.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
            assertThat(book.getSheetAt(3).getTables().get(0).getArea().formatAsString())
                    .isEqualTo("A4:B5");
        }
    }

    @Test
    void numbers_are_numbers_with_thousands_and_the_decimals_they_have() throws IOException {
        try (XSSFWorkbook book = read(FILE)) {
            XSSFCell cost = book.getSheetAt(0).getRow(FIRST).getCell(3);
            XSSFCell gain = book.getSheetAt(0).getRow(FIRST).getCell(4);
            assertThat(cost.getNumericCellValue()).isEqualTo(1250);
            assertThat(cost.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(gain.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(book.getSheetAt(0).getRow(FIRST + 6).getCell(3).getStringCellValue())
                    .isEqualTo("not known");
        }
    }

    @Test
    void totals_are_formulas_whose_values_are_kept() throws IOException {
        try (XSSFWorkbook book = read(FILE)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat((Object) sheet.getRow(SUM - 1)).isNull();
            assertThat(sheet.getRow(SUM).getCell(2).getCellFormula()).isEqualTo("SUBTOTAL(109,C5:C64)");
            assertThat(sheet.getRow(SUM).getCell(2).getNumericCellValue()).isEqualTo(18_300);
            assertThat(sheet.getRow(SUM + 1).getCell(2).getNumericCellValue()).isEqualTo(20_000);
            assertThat(sheet.getRow(SUM + 2).getCell(2).getCellFormula()).isEqualTo("C67-C66");
            assertThat(sheet.getRow(SUM + 2).getCell(2).getNumericCellValue()).isEqualTo(1_700);
            assertThat(sheet.getRow(SUM + 2).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void words_without_end_are_cut_and_control_characters_become_spaces() throws IOException {
        Table table = new Table(
                "T",
                List.of(
                        new Column("Name", Kind.TEXT, 1),
                        new Column("name", Kind.TEXT, 1),
                        new Column("", Kind.TEXT, 1)),
                List.of(List.of(Cell.of("x".repeat(40_000)), Cell.of("a\u0000b"), Cell.empty())));
        byte[] file = Xlsx.of(
                new Book("S", "T", PaperSamples.ON, "", List.of(new Sheet("A", "", table)), English.SPEECH),
                Theme.PLAIN);
        try (XSSFWorkbook book = read(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(FIRST).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
            assertThat(sheet.getRow(FIRST).getCell(1).getStringCellValue()).isEqualTo("a b");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("name 2");
        }
    }

    @Test
    void the_file_is_closed_and_depends_on_no_clock() throws Exception {
        Office.assertClosed(FILE);
        assertThat(Xlsx.of(PaperSamples.book(), PaperSamples.theme())).isEqualTo(FILE);
    }

    @Tag("program")
    @Test
    void an_office_program_works_out_the_sums_anew(@TempDir Path directory) throws Exception {
        try (XSSFWorkbook book = read(FILE)) {
            XSSFSheet sheet = book.getSheetAt(0);
            sheet.getRow(FIRST).getCell(2).setCellValue(1010);
            for (int line : List.of(SUM, SUM + 2)) {
                XSSFCell cell = sheet.getRow(line).getCell(2);
                String formula = cell.getCellFormula();
                cell.setBlank();
                cell.setCellFormula(formula);
            }
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            book.write(edited);
            String text = Office.converted(directory, "book.xlsx", edited.toByteArray(), "csv");
            assertThat(text).contains("Sum,,\"19,300\",\"1,972,500\",457.50").contains("Left,,700,\"27,500\"");
            assertThat(text).contains("=HYPERLINK(\"\"http://x\"\",\"\"y\"\")");
        }
    }
}
