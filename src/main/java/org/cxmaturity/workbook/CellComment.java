package org.cxmaturity.workbook;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A comment in a box that is as large as its text. */
final class CellComment {
    static final String AUTHOR = "CX Maturity";

    private static final int LINE = 48;
    private static final int MOST_LINES = 30;
    /** Of a box, in pixels: wide enough for a line. */
    private static final float WIDTH = 330;
    /** In points. */
    private static final float LINE_HEIGHT = 14;

    private static final int MOST_TEXT = 8_000;

    private CellComment() {}

    /** Gives a comment to a cell that has none. */
    static void put(XSSFCell cell, String text, String author) {
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(box(cell, text));
        comment.setString(new XSSFRichTextString(text.substring(0, Math.min(MOST_TEXT, text.length()))));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    /** Beside the cell; over it where POI would take the anchor for a comment that is there. */
    private static XSSFClientAnchor box(XSSFCell cell, String text) {
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
