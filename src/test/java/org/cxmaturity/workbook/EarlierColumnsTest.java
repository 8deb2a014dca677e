package org.cxmaturity.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.rulebase.Shipped;
import org.junit.jupiter.api.Test;

/** Workbooks from before there were scales of answers and scores of models say the same with the headers of this version. */
class EarlierColumnsTest {
    private static final int TITLES = 2;
    private static final Map<String, String> FORMERLY = Map.of(
            "Answer 0",
            "0 absent",
            "Answer 1",
            "1 ad hoc",
            "Answer 2",
            "2 partial",
            "Answer 3",
            "3 mostly",
            "Answer 4",
            "4 always");
    private static final List<String> NEW = List.of(
            "Answer 5",
            "Scale",
            "Part of",
            "Score from parts",
            "By default",
            "Stages by",
            "Score of",
            "Languages",
            "Score, at least");

    @Test
    void capabilities_keep_their_answers_and_are_on_the_scale_that_there_always_was() throws IOException {
        RenewedWorkbook renewed = renewed("capabilities.xlsx");

        assertThat(renewed.report().changes())
                .anySatisfy(change -> assertThat(change).startsWith("sheet Scales: added"))
                .anySatisfy(change -> assertThat(change).contains("\"Answer 4\", was \"4 always\""));
        saysAsShipped("capabilities.xlsx", renewed, List.of("Dimensions", "Capabilities", "Scales"));
    }

    @Test
    void models_are_by_default_and_gated() throws IOException {
        saysAsShipped("maturity-models.xlsx", renewed("maturity-models.xlsx"), List.of("Models", "Stages"));
    }

    @Test
    void a_sheet_that_has_another_name_now_is_not_made_anew() throws IOException {
        try (XSSFWorkbook workbook = shipped("capabilities.xlsx")) {
            workbook.setSheetName(workbook.getSheetIndex("Scales"), "My scales");

            RenewedWorkbook renewed = RenewedWorkbook.of(new NamedContent("capabilities.xlsx", bytes(workbook)));

            assertThat(renewed.problems()).isEmpty();
            assertThat(renewed.report().changes())
                    .noneSatisfy(change -> assertThat(change).contains("added"));
        }
    }

    private static RenewedWorkbook renewed(String file) throws IOException {
        try (XSSFWorkbook workbook = shipped(file)) {
            int scales = workbook.getSheetIndex("Scales");
            if (scales >= 0) {
                workbook.removeSheetAt(scales);
            }
            workbook.forEach(sheet -> asBefore((XSSFSheet) sheet));
            RenewedWorkbook renewed = RenewedWorkbook.of(new NamedContent(file, bytes(workbook)));
            assertThat(renewed.problems()).isEmpty();
            assertThat(renewed.losses()).isEmpty();
            assertThat(renewed.report().blanks()).isEmpty();
            return renewed;
        }
    }

    private static void asBefore(XSSFSheet sheet) {
        XSSFRow titles = sheet.getRow(TITLES);
        for (int at = titles.getLastCellNum() - 1; at >= 0; at--) {
            XSSFCell title = titles.getCell(at);
            String text = title == null ? "" : title.toString();
            if (NEW.contains(text)) {
                without(sheet, at);
            } else if (title != null && FORMERLY.containsKey(text)) {
                title.setCellValue(FORMERLY.get(text));
            }
        }
    }

    private static void without(XSSFSheet sheet, int column) {
        for (int at = TITLES; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            XSSFCell cell = row == null ? null : row.getCell(column);
            if (cell != null) {
                cell.removeCellComment();
                row.removeCell(cell);
            }
        }
    }

    private static void saysAsShipped(String file, RenewedWorkbook renewed, List<String> sheets) throws IOException {
        try (XSSFWorkbook before = shipped(file);
                XSSFWorkbook after = new XSSFWorkbook(new ByteArrayInputStream(renewed.content()))) {
            for (String sheet : sheets) {
                assertThat(texts(after.getSheet(sheet)))
                        .as(sheet)
                        .isNotEmpty()
                        .isEqualTo(toldInEnglish(texts(before.getSheet(sheet))));
                assertThat(after.getSheetIndex(sheet)).isEqualTo(before.getSheetIndex(sheet));
            }
        }
    }

    /** A model of earlier workbooks claims no language. */
    private static Map<String, String> toldInEnglish(Map<String, String> texts) {
        texts.replaceAll((cell, text) -> text.equals("de") ? "none" : text);
        return texts;
    }

    private static Map<String, String> texts(XSSFSheet sheet) {
        Map<String, String> texts = new TreeMap<>();
        sheet.forEach(row -> row.forEach(cell -> {
            if (!cell.toString().isEmpty()) {
                texts.put(cell.getAddress().formatAsString(), cell.toString());
            }
        }));
        return texts;
    }

    private static XSSFWorkbook shipped(String file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(Shipped.TABLES.resolve(file))));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
