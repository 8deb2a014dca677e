package org.cxmaturity.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Colours and comments cells of one workbook. A cell keeps its font, borders and format; a comment that was there is kept. */
final class CellMarks {
    private static final String AUTHOR = "CX Maturity";
    private static final int LINE = 48;
    private static final int MOST_LINES = 30;
    /** Of a comment, in pixels: wide enough for a line. */
    private static final float WIDTH = 330;
    /** In points. */
    private static final float LINE_HEIGHT = 14;

    private static final int MOST_TEXT = 8_000;

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
        XSSFComment before = cell.getCellComment();
        String kept = before == null || before.getString() == null
                ? ""
                : before.getString().getString();
        String author = before == null || before.getAuthor() == null ? AUTHOR : before.getAuthor();
        if (before != null) {
            cell.removeCellComment();
        }
        String whole = kept.isEmpty() ? text : kept + "\n\n" + text;
        XSSFSheet sheet = cell.getSheet();
        XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor(cell, whole));
        comment.setString(new XSSFRichTextString(whole.substring(0, Math.min(MOST_TEXT, whole.length()))));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    /** Beside the cell, as large as the text needs; over it where POI would take the anchor for a comment that is there. */
    static XSSFClientAnchor anchor(XSSFCell cell, String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / LINE).sum() + 1;
        XSSFSheet sheet = cell.getSheet();
        int row = cell.getRowIndex();
        int beside = cell.getColumnIndex() + 1;
        boolean taken = sheet.getCellComment(new CellAddress(row, beside)) != null;
        int column = taken ? cell.getColumnIndex() : beside;
        int right = column;
        float width = WIDTH;
        while (width > sheet.getColumnWidthInPixels(right)) {
            width -= sheet.getColumnWidthInPixels(right++);
        }
        int bottom = row;
        float height = Math.min(lines, MOST_LINES) * LINE_HEIGHT;
        while (height > height(sheet, bottom)) {
            height -= height(sheet, bottom++);
        }
        return new XSSFClientAnchor(
                0, 0, Units.pixelToEMU(Math.round(width)), Units.toEMU(height), column, row, right, bottom);
    }

    private static float height(XSSFSheet sheet, int row) {
        XSSFRow own = sheet.getRow(row);
        if (own == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return own.getZeroHeight() ? 0 : own.getHeightInPoints();
    }
}
