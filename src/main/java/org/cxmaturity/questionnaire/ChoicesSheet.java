package org.cxmaturity.questionnaire;

import java.util.Map;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet of all that the lists offer: a list's name, an entry's code and its words a row. */
final class ChoicesSheet {
    /** In place of a list's name: what the questionnaire is. */
    static final String ABOUT = "about";

    private ChoicesSheet() {}

    static void write(QuestionnaireBook book, Choices choices, Map<String, String> about) {
        String name = book.free("cxm");
        XSSFSheet sheet = book.workbook().createSheet(name);
        row(sheet, 0, Marks.CHOICES, "", "");
        int at = 1;
        for (Map.Entry<String, String> each : about.entrySet()) {
            row(sheet, at++, ABOUT, each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Map<String, String>> list : choices.lists().entrySet()) {
            int first = at;
            for (Map.Entry<String, String> entry : list.getValue().entrySet()) {
                row(sheet, at++, list.getKey(), entry.getKey(), entry.getValue());
            }
            book.name(list.getKey(), FormSheet.quoted(name) + "!$C$" + (first + 1) + ":$C$" + at);
        }
        sheet.enableLocking();
        book.workbook().setSheetVisibility(book.workbook().getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }

    private static void row(XSSFSheet sheet, int at, String... cells) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                row.createCell(column).setCellValue(cells[column]);
            }
        }
    }
}
