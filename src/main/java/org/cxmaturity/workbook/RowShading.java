package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Makes copies of workbooks in which whole rows are shaded, with a comment at their ids; everything else in them stays as it was. */
public final class RowShading {
    private static final byte[] SHADE = {(byte) 0xff, (byte) 0xe6, (byte) 0x99};
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 4;

    private final XSSFWorkbook workbook;
    private final Map<Short, XSSFCellStyle> shaded = new HashMap<>();

    private RowShading(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The copies, by file name, of the workbooks that have such rows.
     *
     * @param remarks what to say of a row, by the cell of its id, {@code workbook!sheet!A16}
     */
    public static Map<String, byte[]> copies(Path tables, Map<String, String> remarks) throws IOException {
        Map<String, Map<String, String>> files = new TreeMap<>();
        remarks.forEach((place, text) -> files.computeIfAbsent(place.split("!", 2)[0], first -> new TreeMap<>())
                .put(place, text));
        Map<String, byte[]> copies = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> file : files.entrySet()) {
            copies.put(file.getKey(), copy(Files.readAllBytes(tables.resolve(file.getKey())), file.getValue()));
        }
        return copies;
    }

    private static byte[] copy(byte[] original, Map<String, String> remarks) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(original));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            RowShading shading = new RowShading(workbook);
            remarks.forEach(shading::mark);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void mark(String place, String text) {
        String[] parts = place.split("!", 3);
        @Nullable XSSFSheet sheet = workbook.getSheet(parts[1]);
        CellReference at = new CellReference(parts[2]);
        @Nullable XSSFRow row = sheet == null ? null : sheet.getRow(at.getRow());
        @Nullable XSSFCell id = row == null ? null : row.getCell(at.getCol());
        if (row != null && id != null) {
            row.forEach(cell -> shade((XSSFCell) cell));
            comment(id, text);
        }
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

    /** A comment that was there is kept, above what is to be said. */
    private static void comment(XSSFCell cell, String text) {
        @Nullable XSSFComment before = cell.getCellComment();
        String kept = before == null ? "" : before.getString().getString() + "\n\n";
        if (before != null) {
            cell.removeCellComment();
        }
        int column = cell.getColumnIndex() + 1;
        int row = cell.getRowIndex();
        XSSFComment comment = cell.getSheet()
                .createDrawingPatriarch()
                .createCellComment(
                        new XSSFClientAnchor(0, 0, 0, 0, column, row, column + COMMENT_COLUMNS, row + COMMENT_ROWS));
        comment.setString(new XSSFRichTextString(kept + text));
        comment.setAuthor("CX Maturity");
        cell.setCellComment(comment);
    }
}
