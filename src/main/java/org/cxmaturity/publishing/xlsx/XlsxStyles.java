package org.cxmaturity.publishing.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.publishing.CellShade;
import org.cxmaturity.publishing.Colour;
import org.cxmaturity.publishing.Colours;
import org.cxmaturity.publishing.FontFamilies;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Table.Mark;
import org.cxmaturity.publishing.blocks.Text.Tone;
import org.cxmaturity.publishing.charts.Ink;

/** The looks of a workbook's cells, each made once. */
final class XlsxStyles {
    static final double BODY = 10.5;
    static final double NOTE = 9;
    private static final double TITLE = 16;
    private static final double INPUT = 0.4;

    private final XSSFWorkbook workbook;
    private final Colours colours;
    private final String family;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    XlsxStyles(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.colours = Colours.onPaper(theme);
        this.family = FontFamilies.office(theme);
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName(family);
        normal.setFontHeight(BODY);
    }

    XSSFCellStyle title() {
        return made.computeIfAbsent("title", key -> style(font(TITLE, true, Ink.MAIN)));
    }

    XSSFCellStyle about() {
        return made.computeIfAbsent("about", key -> wrapped(font(BODY, false, Ink.QUIET)));
    }

    XSSFCellStyle heading(Kind kind) {
        return made.computeIfAbsent("heading " + kind, key -> {
            XSSFCellStyle style = wrapped(font(BODY, true, Ink.MAIN));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            align(style, kind);
            border(style, Ink.MAIN);
            return style;
        });
    }

    /** A cell of words. The mark before the text keeps Excel from reading it as a formula when it is edited. */
    XSSFCellStyle text(Kind kind, Mark mark, boolean strong, boolean leftwards) {
        return made.computeIfAbsent("text " + kind + mark + strong + leftwards, key -> {
            XSSFCellStyle style = data(mark, strong);
            style.setQuotePrefixed(true);
            align(style, kind);
            style.setReadingOrder(leftwards ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT);
            return style;
        });
    }

    XSSFCellStyle number(String format, Mark mark) {
        return made.computeIfAbsent("number " + format + mark, key -> {
            XSSFCellStyle style = data(mark, false);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    XSSFCellStyle total(String format) {
        return made.computeIfAbsent("total " + format, key -> {
            XSSFCellStyle style = style(font(BODY, true, Ink.TEXT));
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setQuotePrefixed(format.equals("@"));
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            border(style, Ink.LINE);
            return style;
        });
    }

    /** A cell that is there to be changed. */
    XSSFCellStyle input(String format) {
        return made.computeIfAbsent("input " + format, key -> {
            XSSFCellStyle style = worked(format);
            style.setFillForegroundColor(colour(colours.of(Ink.SECOND_SOFT).mixed(INPUT, Colour.WHITE)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(colours.of(Ink.LINE)));
            style.setQuotePrefixed(format.equals("@"));
            return style;
        });
    }

    /** A cell whose formula gives it. */
    XSSFCellStyle formula(String format) {
        return made.computeIfAbsent("formula " + format, key -> worked(format));
    }

    /** Words beside cells that are worked in. */
    XSSFCellStyle words(boolean leftwards) {
        return made.computeIfAbsent("words " + leftwards, key -> {
            XSSFCellStyle style = worked("@");
            style.setQuotePrefixed(true);
            style.setReadingOrder(leftwards ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT);
            return style;
        });
    }

    private XSSFCellStyle worked(String format) {
        XSSFCellStyle style = wrapped(font(BODY, false, Ink.TEXT));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        align(style, format.equals("@") || format.equals("General") ? Kind.TEXT : Kind.NUMBER);
        return style;
    }

    /** A colour of the theme, for what is formatted by a condition. */
    XSSFColor colour(Ink ink) {
        return colour(colours.of(ink));
    }

    XSSFFont font(Tone tone) {
        return font(BODY, tone == Tone.STRONG, tone == Tone.QUIET ? Ink.QUIET : Ink.TEXT);
    }

    /** Words keep clear of the numbers before them. */
    private static void align(XSSFCellStyle style, Kind kind) {
        style.setAlignment(kind == Kind.NUMBER ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (kind == Kind.NUMBER ? 0 : 1));
    }

    private XSSFCellStyle data(Mark mark, boolean strong) {
        XSSFCellStyle style = wrapped(font(BODY, strong, Ink.TEXT));
        Colour shade = CellShade.shade(mark, colours);
        if (shade != null) {
            style.setFillForegroundColor(colour(shade));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private void border(XSSFCellStyle style, Ink ink) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(colours.of(ink)));
    }

    private XSSFCellStyle wrapped(XSSFFont font) {
        XSSFCellStyle style = style(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(double points, boolean bold, Ink ink) {
        return fonts.computeIfAbsent(points + " " + bold + ink, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(family);
            font.setFontHeight(points);
            font.setBold(bold);
            font.setColor(colour(colours.of(ink)));
            return font;
        });
    }

    private static XSSFColor colour(Colour colour) {
        byte[] argb = {(byte) 0xFF, (byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
        return new XSSFColor(argb, null);
    }
}
