package org.cxmaturity.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.Column;

/** The looks of a workbook's cells, each made once. Roles differ in fill, in font and by a thick line where a new one begins. */
final class SheetStyles {
    private static final Map<Role, String> FILLS =
            Map.of(Role.ENTRY, "E7E6E6", Role.CONDITION, "CFE2F3", Role.CONCLUSION, "F9E0B4", Role.NOTE, "F3F3F3");

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> {
            XSSFCellStyle style = text();
            style.setFont(font(16, true, false));
            return style;
        });
    }

    XSSFCellStyle help() {
        return made.computeIfAbsent("help", key -> {
            XSSFCellStyle style = wrapped();
            style.setFont(font(11, false, false));
            return style;
        });
    }

    XSSFCellStyle technical() {
        return made.computeIfAbsent("technical", key -> {
            XSSFCellStyle style = text();
            XSSFFont font = font(8, false, false);
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
            style.setFont(font);
            return style;
        });
    }

    XSSFCellStyle heading(Role role, boolean begins) {
        return made.computeIfAbsent("heading " + role + begins, key -> {
            XSSFCellStyle style = wrapped();
            style.setFont(font(11, true, role == Role.NOTE));
            style.setFillForegroundColor(new XSSFColor(rgb(FILLS.getOrDefault(role, "FFFFFF")), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(role == Role.CONCLUSION ? BorderStyle.DOUBLE : BorderStyle.MEDIUM);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderLeft(begins ? BorderStyle.MEDIUM : BorderStyle.THIN);
            return style;
        });
    }

    XSSFCellStyle data(Column column, boolean begins) {
        boolean bold = column.role() == Role.CONCLUSION || column.identifies();
        String format = format(column.kind());
        return made.computeIfAbsent("data " + column.role() + bold + format + begins, key -> {
            XSSFCellStyle style = wrapped();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setFont(font(11, bold, column.role() == Role.NOTE));
            style.setAlignment(column.kind().numeric() ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
            style.setBorderBottom(BorderStyle.HAIR);
            style.setBorderRight(BorderStyle.HAIR);
            style.setBorderLeft(begins ? BorderStyle.MEDIUM : BorderStyle.HAIR);
            return style;
        });
    }

    private static String format(CellKind kind) {
        return switch (kind) {
            case WHOLE -> "0";
            case DECIMAL -> "General";
            case DATE -> "yyyy-mm-dd";
            default -> "@";
        };
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = text();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle text() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    private XSSFFont font(int points, boolean bold, boolean italic) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private static byte[] rgb(String hex) {
        int colour = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
    }
}
