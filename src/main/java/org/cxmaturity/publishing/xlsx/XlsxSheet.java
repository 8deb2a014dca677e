package org.cxmaturity.publishing.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.cxmaturity.publishing.ColumnWidths;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.Theme;
import org.cxmaturity.publishing.blocks.Book;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.blocks.Table.Kind;
import org.cxmaturity.publishing.blocks.Text;
import org.cxmaturity.publishing.blocks.Text.Tone;
import org.cxmaturity.publishing.charts.TextWidth;
import org.cxmaturity.speech.SheetSentence;

/** One sheet: title and sentence, the table, an empty row, the totals. */
record XlsxSheet(XSSFSheet sheet, XlsxStyles styles, Book book, Theme theme) {
    static final int HEADING = 3;
    static final int FIRST = HEADING + 1;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final double PAPER = 130;
    private static final double NARROWEST = 9;
    private static final double WIDEST = 64;
    private static final double WIDEST_FROZEN = 45;
    private static final double LETTER = 0.55;
    private static final double ARROW = 3;
    private static final double LINE = 14;
    private static final float ROW = 16.5f;
    private static final float TITLE = 26;
    private static final double LOGO_WIDTH = 96;
    private static final double LOGO_HEIGHT = 24;
    private static final double MARGIN = 5;
    private static final double HIGHEST = 409;

    void write(Book.Sheet content) {
        Table table = content.table();
        double[] widths = widths(table);
        sheet.setDefaultRowHeightInPoints(ROW);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, (int) Math.round(widths[column] * 256));
        }
        above(table.caption().isBlank() ? content.name() : table.caption(), content.about(), widths);
        headings(table, widths);
        for (int at = 0; at < Math.max(1, table.rows().size()); at++) {
            XSSFRow row = sheet.createRow(FIRST + at);
            if (at < table.rows().size()) {
                row(table, table.rows().get(at), row);
                high(row, table.rows().get(at), widths);
            }
        }
        int last = FIRST + Math.max(1, table.rows().size()) - 1;
        made(table, last);
        new XlsxTotals(sheet, styles, table, FIRST, last).write();
        sheet.createFreezePane(widths[0] <= WIDEST_FROZEN ? 1 : 0, FIRST);
        print(false);
    }

    /** Nobody has to fit a sheet onto a page: a table with as many shares as a page has letters is given one letter a share. */
    static double[] widths(Table table) {
        double[] widths = table.width() < PAPER
                ? ColumnWidths.of(table, PAPER, 1 / LETTER, 2)
                : table.columns().stream()
                        .mapToDouble(column -> column.share() + 2)
                        .toArray();
        for (int column = 0; column < widths.length; column++) {
            double heading =
                    TextWidth.ems(longestWord(table.columns().get(column).title()), true) / LETTER + ARROW;
            widths[column] = Math.min(WIDEST, Math.max(Math.max(NARROWEST, heading), widths[column]));
        }
        return widths;
    }

    private static String longestWord(String words) {
        String longest = "";
        for (String word : words.split("\\s+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    void above(String title, String about, double[] widths) {
        text(sheet.createRow(0).createCell(0), title, styles.title());
        sheet.getRow(0).setHeightInPoints(TITLE);
        XSSFRow row = sheet.createRow(1);
        text(row.createCell(0), about, styles.about());
        double width = 0;
        int column = 0;
        while (column < widths.length && width < PAPER) {
            width += widths[column];
            column++;
        }
        if (column > 1) {
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, column - 1));
        }
        int lines = LineCount.count(about, false, width * LETTER);
        row.setHeightInPoints((float) (lines * LINE + 4));
    }

    void headings(Table table, double[] widths) {
        XSSFRow row = sheet.createRow(HEADING);
        List<String> names = names(table);
        high(row, names, true, widths);
        for (int column = 0; column < names.size(); column++) {
            text(
                    row.createCell(column),
                    names.get(column),
                    styles.heading(table.columns().get(column).kind()));
        }
    }

    /** In a table of Excel every column has a name of its own. */
    private List<String> names(Table table) {
        Set<String> given = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            String title = TextScripts.written(column.title()).strip();
            String wanted = title.isEmpty() ? book.speech().say(SheetSentence.COLUMN) : title;
            String name = wanted;
            for (int next = 2; !given.add(name.toLowerCase(Locale.ROOT)); next++) {
                name = wanted + " " + next;
            }
            names.add(name);
        }
        return names;
    }

    private void row(Table table, List<Cell> cells, XSSFRow row) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            XSSFCell made = row.createCell(column);
            if (cell.number() != null) {
                made.setCellStyle(styles.number(format(table, column), cell.mark()));
                made.setCellValue(cell.number().doubleValue());
            } else {
                words(made, cell, table.columns().get(column).kind());
            }
        }
    }

    /** As high as its words take: programs reckon it differently, or not at all before a row is changed. */
    private static void high(XSSFRow row, List<Cell> cells, double[] widths) {
        high(row, cells.stream().map(cell -> cell.text().words()).toList(), false, widths);
    }

    static void high(XSSFRow row, List<String> words, boolean bold, double[] widths) {
        int lines = 1;
        for (int column = 0; column < words.size(); column++) {
            lines = Math.max(lines, LineCount.count(words.get(column), bold, widths[column] * LETTER));
        }
        row.setHeightInPoints((float) Math.min(HIGHEST, lines * LINE + MARGIN));
    }

    private void words(XSSFCell made, Cell cell, Kind kind) {
        Text text = cell.text();
        boolean strong = !text.isEmpty() && text.runs().stream().allMatch(run -> run.tone() == Tone.STRONG);
        text(made, text.words(), styles.text(kind, cell.mark(), strong, TextScripts.leftwards(text.words())));
        if (text.runs().stream().map(Text.Run::tone).distinct().count() > 1
                && text.words().length() <= LONGEST_TEXT) {
            XSSFRichTextString rich = new XSSFRichTextString();
            text.runs().forEach(run -> rich.append(TextScripts.written(run.words()), styles.font(run.tone())));
            made.setCellValue(rich);
        }
    }

    static void text(XSSFCell cell, String words, XSSFCellStyle style) {
        String written = TextScripts.written(words);
        cell.setCellStyle(style);
        cell.setCellValue(written.length() <= LONGEST_TEXT ? written : written.substring(0, LONGEST_TEXT - 1) + "…");
    }

    /** Thousands set apart, and as many decimals as the number with the most of them in the column has. */
    static String format(Table table, int column) {
        int decimals = table.rows().stream()
                .map(row -> row.get(column).number())
                .filter(Objects::nonNull)
                .mapToInt(number -> number.stripTrailingZeros().scale())
                .reduce(0, Math::max);
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, 4));
    }

    void made(Table table, int last) {
        AreaReference area = new AreaReference(
                new CellReference(HEADING, 0),
                new CellReference(last, table.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        int number = sheet.getWorkbook().getSheetIndex(sheet) + 1;
        made.setName("Table" + number);
        made.setDisplayName("Table" + number);
        made.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        made.setStyleName("TableStyleLight1");
        made.getCTTable().getTableStyleInfo().setShowRowStripes(true);
        made.getCTTable().getTableStyleInfo().setShowColumnStripes(false);
    }

    /** As the code of headers and footers writes it. */
    private static String coded(String words) {
        return TextScripts.written(words).replace("&", "&&");
    }

    /** The theme's logo beside the title, over the last column. */
    void logo(Theme.Logo logo, int column) {
        double scale = Math.min(LOGO_WIDTH / logo.width(), LOGO_HEIGHT / logo.height());
        int type = logo.type().equals("image/png") ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG;
        XSSFClientAnchor place = new XSSFClientAnchor(
                0, 0, Units.toEMU(logo.width() * scale), Units.toEMU(logo.height() * scale), column, 0, column, 0);
        XSSFPicture picture = sheet.createDrawingPatriarch()
                .createPicture(place, sheet.getWorkbook().addPicture(logo.bytes(), type));
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(TextScripts.written(logo.name()));
    }

    /** However long it is, a sheet is as wide as a page; with a chart on it that is not to be torn, it has one page. */
    void print(boolean onOnePage) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) (onOnePage ? 1 : 0));
        sheet.setRepeatingRows(new CellRangeAddress(HEADING, HEADING, 0, 0));
        sheet.getHeader().setRight("&9" + coded(theme.name()));
        sheet.getFooter().setLeft("&9 " + coded(theme.foot(book.foot())));
        sheet.getFooter().setRight("&9&P / &N");
        sheet.setDisplayGridlines(false);
    }
}
