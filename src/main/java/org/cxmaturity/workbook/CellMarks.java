package org.cxmaturity.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours and comments cells of one workbook. A cell keeps its font, borders and format; a comment that was there is kept. */
final class CellMarks {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Set<String> coloured = new HashSet<>();

    CellMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void mark(XSSFCell cell, Remark remark) {
        if (remark.tone() == Remark.Tone.ROW) {
            cell.getRow().forEach(each -> colour((XSSFCell) each, remark.tone()));
        } else {
            colour(cell, remark.tone());
        }
        comment(cell, remark.comment());
    }

    /** A cell keeps the colour that it was given first. */
    private void colour(XSSFCell cell, Remark.Tone tone) {
        if (coloured.add(cell.getSheet().getSheetName() + "!" + cell.getReference())) {
            XSSFCellStyle before = cell.getCellStyle();
            cell.setCellStyle(styles.computeIfAbsent(before.getIndex() + " " + tone, key -> filled(before, tone)));
        }
    }

    private XSSFCellStyle filled(XSSFCellStyle before, Remark.Tone tone) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(before);
        style.setFillForegroundColor(new XSSFColor(tone.colour(), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static void comment(XSSFCell cell, String text) {
        CellComment before = CellComment.of(cell);
        (before == null || before.text().length() == 0 ? CellComment.ours(text) : before.and(text)).put(cell);
    }
}
