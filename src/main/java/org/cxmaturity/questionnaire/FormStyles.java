package org.cxmaturity.questionnaire;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a questionnaire's cells, each made once. Where one writes is framed and shaded; all text has a contrast of 7 or more. */
final class FormStyles {
    static final String MAIN = "1F4E79";
    static final String SECOND = "8A5200";
    private static final String TEXT = "1A1A1A";
    private static final String QUIET = "505050";
    private static final String HEADING = "DCE6F0";
    private static final String INPUT = "FFF6E0";
    private static final String FRAME = "8C7440";
    private static final String LINE = "BFBFBF";
    private static final double BODY = 11;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return made("title", style -> style.setFont(font(20, true, MAIN)));
    }

    /** A heading within a sheet. */
    XSSFCellStyle heading() {
        return made("heading", style -> {
            style.setFont(font(14, true, MAIN));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        });
    }

    XSSFCellStyle words() {
        return made("words", style -> style.setFont(font(BODY, false, TEXT)));
    }

    XSSFCellStyle quiet() {
        return made("quiet", style -> {
            style.setFont(font(BODY, false, QUIET));
            inTable(style);
        });
    }

    XSSFCellStyle link() {
        return made("link", style -> {
            XSSFFont font = workbook.createFont();
            font.setFontName("Calibri");
            font.setFontHeight(BODY);
            font.setColor(colour(MAIN));
            font.setUnderline(XSSFFont.U_SINGLE);
            style.setFont(font);
            style.setWrapText(false);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        });
    }

    /** What is over a column. */
    XSSFCellStyle column() {
        return made("column", style -> {
            style.setFont(font(BODY, true, MAIN));
            fill(style, HEADING);
            inTable(style);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour(MAIN));
        });
    }

    /** A cell that is printed and not written in. */
    XSSFCellStyle printed(boolean strong) {
        return made("printed" + strong, style -> {
            style.setFont(font(BODY, strong, TEXT));
            inTable(style);
            line(style);
        });
    }

    /** A printed number, or what is worked out. */
    XSSFCellStyle number(String format) {
        return made("number" + format, style -> {
            style.setFont(font(BODY, false, TEXT));
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            line(style);
        });
    }

    /** A cell to write in. */
    XSSFCellStyle input(String format) {
        return made("input" + format, style -> {
            style.setFont(font(BODY, false, TEXT));
            fill(style, INPUT);
            style.setLocked(false);
            inTable(style);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            XSSFColor frame = colour(FRAME);
            style.setTopBorderColor(frame);
            style.setBottomBorderColor(frame);
            style.setLeftBorderColor(frame);
            style.setRightBorderColor(frame);
        });
    }

    XSSFFont strong() {
        return font(BODY, true, TEXT);
    }

    XSSFFont plain() {
        return font(BODY, false, TEXT);
    }

    XSSFFont small() {
        return font(10, false, QUIET);
    }

    XSSFFont claimed() {
        return font(10, true, SECOND);
    }

    static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + hex), null);
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Clear of the lines around it. */
    private static void inTable(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private static void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(LINE));
    }

    private XSSFCellStyle made(String name, Consumer<XSSFCellStyle> looks) {
        return made.computeIfAbsent(name, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            looks.accept(style);
            return style;
        });
    }

    private XSSFFont font(double points, boolean bold, String hex) {
        return fonts.computeIfAbsent(points + " " + bold + hex, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName("Calibri");
            font.setFontHeight(points);
            font.setBold(bold);
            font.setColor(colour(hex));
            return font;
        });
    }
}
