package org.cxmaturity.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;

/** Exports as workbooks: days and numbers are cells of their own kind, and what is no value is told by sheet and cell. */
class SurveyWorkbooksTest {
    private final Surveys surveys = ToolShapes.surveys(null);

    private interface Change {
        void to(XSSFWorkbook workbook, XSSFSheet sheet);
    }

    private static NamedContent workbook(Change change) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Form1");
            CellStyle days = workbook.createCellStyle();
            days.setDataFormat(workbook.createDataFormat().getFormat("m/d/yy h:mm:ss"));
            row(sheet, 0, days, "ID", "Completion time", "Department", "feedback.collection", "feedback.closed-loop");
            row(sheet, 1, days, 1, LocalDateTime.of(2026, 9, 21, 10, 5), "Service", 3, "Prefer not to say");
            row(sheet, 2, days, 2, LocalDateTime.of(2026, 9, 22, 10, 6), "Marketing", 0, 1);
            change.to(workbook, sheet);
            workbook.write(bytes);
            return new NamedContent("form.xlsx", bytes.toByteArray());
        }
    }

    private static void row(XSSFSheet sheet, int at, CellStyle days, Object... values) {
        Row row = sheet.createRow(at);
        for (Object value : values) {
            Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
            if (value instanceof Integer number) {
                cell.setCellValue(number);
            } else if (value instanceof LocalDateTime day) {
                cell.setCellValue(day);
                cell.setCellStyle(days);
            } else {
                cell.setCellValue(value.toString());
            }
        }
    }

    @Test
    void days_and_numbers_are_read_as_they_are_shown() throws IOException {
        NamedContent file = workbook((workbook, sheet) -> {});
        Surveys.Guess guess = surveys.guess(file).orElseThrow();
        ReadSurvey read = surveys.read(file, guess.mapping()).orElseThrow();

        assertThat(guess.open()).isEmpty();
        assertThat(read.gathered().problems()).isEmpty();
        assertThat(ToolShapes.lines(surveys.read(file, guess.mapping())))
                .satisfiesExactly(
                        line -> assertThat(line).matches("feedback.collection 3 service s[0-9a-f]{6}-1 2026-09-21 D2"),
                        line -> assertThat(line)
                                .matches("feedback.collection 0 marketing s[0-9a-f]{6}-2 2026-09-22 D3"),
                        line -> assertThat(line)
                                .matches("feedback.closed-loop 1 marketing s[0-9a-f]{6}-2 2026-09-22 E3"));
        assertThat(read.gathered().items().get(0).origin().sheet()).isEqualTo("Form1");
    }

    @Test
    void a_formula_counts_by_its_saved_result_and_an_error_is_told() throws IOException {
        NamedContent sound = workbook((workbook, sheet) -> {
            sheet.getRow(1).getCell(3).setCellFormula("1+1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        NamedContent broken = workbook((workbook, sheet) -> {
            sheet.getRow(1).getCell(3).setCellFormula("1/0");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        SurveyMapping mapping = surveys.guess(
                        workbook((workbook, sheet) -> sheet.getRow(2).getCell(4).setCellValue(2)))
                .orElseThrow()
                .mapping();

        assertThat(ToolShapes.lines(surveys.read(sound, mapping)).get(0)).contains("feedback.collection 2 ");
        assertThat(surveys.read(broken, mapping).orElseThrow().gathered().problems())
                .extracting(Problem::place)
                .contains("form.xlsx!Form1!D2");
    }

    @Test
    void two_sheets_are_asked_about() throws IOException {
        NamedContent file = workbook((workbook, sheet) ->
                workbook.createSheet("More").createRow(0).createCell(0).setCellValue("x"));

        assertThat(surveys.guess(file).problems())
                .singleElement()
                .asString()
                .isEqualTo("form.xlsx: found the sheets Form1, More; expected one visible sheet with the answers");
    }
}
