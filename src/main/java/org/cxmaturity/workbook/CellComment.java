package org.cxmaturity.workbook;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.textwidth.LetterColumns;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/**
 * A comment, with its bold and slanted words. Its box is as large as its text.
 *
 * @param text no cell's, and no other comment's
 */
record CellComment(XSSFRichTextString text, String author) {
    private static final String OURS = "CX Maturity";
    private static final int LINE = 48;
    private static final int MOST_LINES = 30;
    /** Of a box, in pixels: wide enough for a line. */
    private static final float WIDTH = 330;
    /** In points. */
    private static final float LINE_HEIGHT = 14;

    private static final int MOST_TEXT = 8_000;

    /** A comment that the product makes. */
    static CellComment ours(String text) {
        return new CellComment(new XSSFRichTextString(shortened(text, MOST_TEXT)), OURS);
    }

    /** What a cell's comment says, or null where it has none; outlives the cell. */
    static @Nullable CellComment of(XSSFCell cell) {
        XSSFComment comment = cell.getCellComment();
        if (comment == null || comment.getString() == null) {
            return null;
        }
        XSSFRichTextString copy =
                new XSSFRichTextString((CTRst) comment.getString().getCTRst().copy());
        return new CellComment(copy, comment.getAuthor() == null ? OURS : comment.getAuthor());
    }

    /** The same with more below it. */
    CellComment and(String more) {
        XSSFRichTextString both = new XSSFRichTextString((CTRst) text.getCTRst().copy());
        both.append("\n\n" + shortened(more, Math.max(0, MOST_TEXT - text.length())));
        return new CellComment(both, author);
    }

    /** Whether it is one that says what a column holds; office programs may lose its author. */
    boolean isOurs() {
        String said = text.getString();
        return author.equals(OURS) || said.startsWith("Enter ") || said.contains("\nEnter ");
    }

    /** Gives it to a cell, in place of what that had. */
    void put(XSSFCell cell) {
        cell.removeCellComment();
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(box(cell, text.getString()));
        comment.setString(text);
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    private static String shortened(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    /** Beside the cell; over it where POI would take the anchor for a comment that is there. */
    private static XSSFClientAnchor box(XSSFCell cell, String text) {
        long lines = text.lines()
                        .mapToLong(line -> 1 + LetterColumns.of(line) / LINE)
                        .sum()
                + 1;
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
