package org.cxmaturity.publishing.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.FigureSamples;
import org.cxmaturity.publishing.Office;
import org.cxmaturity.publishing.PaperSamples;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.WorkPlan;
import org.cxmaturity.publishing.blocks.WorkPlan.Task;
import org.cxmaturity.speech.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxPlanTest {
    private static final String HARMFUL = "=HYPERLINK(\"http://x\",\"y\")";
    private static final int FIRST = 4;
    private static final int SUMS = FIRST + 3 + 1;
    private static final List<Task> TASKS = List.of(
            new Task("1", HARMFUL, 1, 2, 1001, 30, "+cmd|' /C calc'!A0", "P1", "quick win", "@SUM(1)"),
            new Task("2", "Ask customers", 2, 3, 900, 31, "Head of insight", "P1", "big bet", "CSAT"),
            new Task("–", "Train staff", 4, 1, 0, 12, "Head of people", "P2", "fill-in", "NPS"));

    private static XSSFWorkbook book(@Nullable Long budget, @Nullable Long inAll, @Nullable Long days)
            throws IOException {
        WorkPlan plan = new WorkPlan("EUR", LocalDate.of(2026, 10, 1), 4, TASKS, budget, inAll, days);
        Book book = new Book(
                "S",
                "T",
                PaperSamples.ON,
                "foot",
                PaperSamples.book().sheets().subList(0, 1),
                plan,
                List.of(FigureSamples.radar(), FigureSamples.impact()),
                English.SPEECH);
        return new XSSFWorkbook(new ByteArrayInputStream(Xlsx.of(book, Theme.PLAIN)));
    }

    private static XSSFWorkbook book() throws IOException {
        return book(1000L, null, 40L);
    }

    private static List<Double> row(XSSFWorkbook book, String sheet, int row) {
        List<Double> numbers = new ArrayList<>();
        for (int column = 1; column <= 6; column++) {
            Cell cell = book.getSheet(sheet).getRow(row).getCell(column);
            numbers.add(cell.getCellType() == CellType.BLANK ? -0.5 : cell.getNumericCellValue());
        }
        return numbers;
    }

    @Test
    void quarters_take_what_the_plan_says_and_the_first_take_what_does_not_divide() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(row(book, "Money by quarter", FIRST)).containsExactly(501.0, 500.0, 0.0, 0.0, 0.0, 1001.0);
            assertThat(row(book, "Days by quarter", FIRST + 1)).containsExactly(0.0, 11.0, 10.0, 10.0, 0.0, 31.0);
            assertThat(row(book, "Money by quarter", SUMS)).containsExactly(501.0, 800.0, 300.0, 300.0, 0.0, 1901.0);
            assertThat(row(book, "Money by quarter", SUMS + 2))
                    .as("left, of 1,000 a quarter")
                    .containsExactly(499.0, 200.0, 700.0, 700.0, -0.5, 2099.0);
        }
    }

    @Test
    void sums_follow_what_is_changed() throws IOException {
        try (XSSFWorkbook book = book()) {
            change(book);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            assertThat(row(book, "Money by quarter", SUMS)).containsExactly(0.0, 0.0, 750.5, 750.0, 0.0, 1500.5);
            assertThat(row(book, "Days by quarter", SUMS)).containsExactly(0.0, 0.0, 16.0, 15.0, 12.0, 43.0);
            assertThat(row(book, "Days by quarter", SUMS + 2)).containsExactly(40.0, 40.0, 24.0, 25.0, -0.5, 117.0);
            XSSFSheet roadmap = book.getSheet("Roadmap");
            assertThat(roadmap.getRow(SUMS).getCell(6).getNumericCellValue()).isEqualTo(1500.5);
            assertThat(roadmap.getRow(SUMS).getCell(7).getNumericCellValue()).isEqualTo(43);
            XSSFSheet progress = book.getSheet("Progress");
            assertThat(progress.getRow(2).getCell(5).getNumericCellValue())
                    .as("31 of 43 days are done")
                    .isEqualTo(31 / 43.0);
            assertThat(progress.getRow(FIRST + 1).getCell(3).getLocalDateTimeCellValue())
                    .as("the end of the fourth quarter")
                    .isEqualTo("2027-09-30T00:00");
        }
    }

    /** The first action is left out; the second costs more, takes two quarters from the third on, and is done; the third is put off. */
    private static void change(XSSFWorkbook book) {
        XSSFSheet roadmap = book.getSheet("Roadmap");
        roadmap.getRow(FIRST).getCell(2).setCellValue("no");
        roadmap.getRow(FIRST + 1).getCell(3).setCellValue(3);
        roadmap.getRow(FIRST + 1).getCell(4).setCellValue(2);
        roadmap.getRow(FIRST + 1).getCell(6).setCellValue(1500.5);
        roadmap.getRow(FIRST + 2).getCell(3).setCellValue(5);
        book.getSheet("Progress").getRow(FIRST + 1).getCell(4).setCellValue("done");
    }

    /** What it gives is compared cell by cell with what POI gives; the file that it gets holds no formula's value. */
    @Tag("program")
    @Test
    void an_office_program_works_out_the_same(@TempDir Path directory) throws Exception {
        try (XSSFWorkbook book = book()) {
            change(book);
            forget(book);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            book.write(edited);
            Path made = directory.resolve("out");
            assumeTrue(Office.converted(directory, "plan.xlsx", edited.toByteArray(), made), "no office program here");
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            try (XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(made.resolve("plan.xlsx")))) {
                Map<String, String> expected = formulas(book);
                assertThat(expected).hasSizeGreaterThan(60);
                assertThat(formulas(theirs)).isEqualTo(expected);
            }
        }
    }

    private static void forget(XSSFWorkbook book) {
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String formula = cell.getCellFormula();
                        cell.setBlank();
                        cell.setCellFormula(formula);
                    }
                }
            }
        }
    }

    /** Every formula's value by its cell. */
    private static Map<String, String> formulas(XSSFWorkbook book) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String value = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                ? Double.toString(Math.round(cell.getNumericCellValue() * 1e6) / 1e6)
                                : cell.getStringCellValue();
                        values.put(sheet.getSheetName() + "!" + cell.getAddress(), value);
                    }
                }
            }
        }
        return values;
    }

    @Test
    void no_words_become_a_formula() throws IOException {
        try (XSSFWorkbook book = book()) {
            List<String> words = new ArrayList<>();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain("http", "cmd", "Ask", "HYPERLINK");
                        } else if (cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("[=+@].*")) {
                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                    .as(sheet.getSheetName() + cell.getAddress())
                                    .isTrue();
                            words.add(cell.getStringCellValue());
                        }
                    }
                }
            }
            assertThat(words).contains(HARMFUL, "+cmd|' /C calc'!A0", "@SUM(1)");
            assertThat(book.getSheet("Progress").getRow(FIRST).getCell(1).getStringCellValue())
                    .isEqualTo(HARMFUL);
        }
    }

    @Test
    void what_is_over_its_limit_is_marked() throws IOException {
        try (XSSFWorkbook book = book(700L, null, null)) {
            assertThat(marks(book, "Money by quarter", SUMS + 2, 1)).containsExactly(">=0");
            assertThat(marks(book, "Money by quarter", SUMS + 2, 2)).containsExactly("<0");
            assertThat(book.getSheet("Days by quarter").getRow(SUMS + 1) == null)
                    .isTrue();
        }
        try (XSSFWorkbook book = book(null, 1500L, null)) {
            assertThat(row(book, "Money by quarter", SUMS + 2)).containsExactly(-0.5, -0.5, -0.5, -0.5, -0.5, -401.0);
            assertThat(marks(book, "Money by quarter", SUMS + 2, 6)).containsExactly("<0");
        }
    }

    private static List<String> marks(XSSFWorkbook book, String sheet, int row, int column) {
        return new ConditionalFormattingEvaluator(book, new XSSFFormulaEvaluator(book))
                        .getConditionalFormattingForCell(
                                book.getSheet(sheet).getRow(row).getCell(column))
                        .stream()
                        .map(EvaluationConditionalFormatRule::getFormula1)
                        .map(formula -> formula.replaceAll(".*?(>=0|<0)\\)$", "$1"))
                        .toList();
    }

    @Test
    void cells_to_be_changed_take_only_what_makes_sense() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book.getSheet("Roadmap").getDataValidations().stream()
                            .map(each ->
                                    each.getRegions().getCellRangeAddress(0).formatAsString()))
                    .containsExactlyInAnyOrder("C5:C7", "D5:D7", "E5:E7", "G5:G7", "H5:H7");
            assertThat(book.getSheet("Roadmap")
                            .getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("yes", "no");
            assertThat(book.getSheet("Progress")
                            .getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("not begun", "under way", "done", "dropped");
            assertThat(book.getSheet("Roadmap").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) FIRST);
            assertThat(book.getSheet("Roadmap")
                            .getTables()
                            .get(0)
                            .getCTTable()
                            .getAutoFilter()
                            .getRef())
                    .isEqualTo("A4:L7");
        }
    }

    @Test
    void charts_refer_to_cells_that_are_changed() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(chart(book, "Roadmap"))
                    .contains("'Roadmap'!$B$5:$B$7", "'Roadmap'!$D$5:$D$7", "'Roadmap'!$E$5:$E$7");
            assertThat(chart(book, "Money by quarter"))
                    .contains("'Money by quarter'!$B$4:$E$4", "'Money by quarter'!$B$9:$E$9", "!$B$10:$E$10");
            assertThat(book.getSheet("Charts").getDrawingPatriarch().getCharts())
                    .hasSize(2);
            assertThat(chart(book, "Charts")).contains("Charts!$K$5:$K$10");
            assertThat(book.getSheet("Charts").getRow(4).getCell(10).getNumericCellValue())
                    .as("the radar's first score")
                    .isEqualTo(2.4);
        }
    }

    private static String chart(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet)
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChartSpace()
                .xmlText();
    }
}
