package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Copies of workbooks in which cells are coloured and commented: that is where the analyst works. */
public final class Annotator {
    private static final byte[] SHADE = {(byte) 0xff, (byte) 0xe6, (byte) 0x99};
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 4;

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> shaded = new HashMap<>();

    private Annotator(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Something to tell at a cell.
     *
     * @param place {@code workbook!sheet!A16}
     * @param row whether the whole row is coloured, not the cell alone
     */
    public record Mark(String place, String text, boolean row) {
        /** Something to tell of a whole row, at the cell of its id. */
        public static Mark row(String place, String text) {
            return new Mark(place, text, true);
        }
    }

    /** A copy with the marks in it; everything else stays as it is. */
    public static byte[] annotated(byte[] original, List<Mark> marks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Annotator annotator = new Annotator(workbook);
            marks.forEach(annotator::mark);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void mark(Mark mark) {
        String[] parts = mark.place().split("!", -1);
        XSSFSheet sheet = workbook.getSheet(parts[1]);
        CellReference at = new CellReference(parts[2]);
        XSSFRow row = sheet.getRow(at.getRow());
        if (mark.row()) {
            row.forEach(cell -> shade((XSSFCell) cell));
        } else {
            shade(row.getCell(at.getCol()));
        }
        comment(sheet, row.getCell(at.getCol()), mark.text());
    }

    private void shade(XSSFCell cell) {
        XSSFCellStyle own = cell.getCellStyle();
        cell.setCellStyle(shaded.computeIfAbsent(own.getIndex(), index -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(own);
            style.setFillForegroundColor(new XSSFColor(SHADE, null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }));
    }

    private void comment(XSSFSheet sheet, XSSFCell cell, String text) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        cell.removeCellComment();
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor("CX Maturity");
        cell.setCellComment(comment);
    }
}
