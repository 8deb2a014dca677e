package org.cxmaturity.questionnaire;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.speech.FormSentence;
import org.cxmaturity.textwidth.LetterWidths;
import org.jspecify.annotations.Nullable;

/**
 * What all sheets of a questionnaire share: a hidden row of keys, a hidden column of ids, a title, a way back, how it is printed, what
 * is locked. Column and row 0 are the hidden ones.
 */
final class FormSheet {
    static final int TITLE = 1;
    static final int ABOUT = 2;
    private static final double LINE = 15.6;
    private static final double HIGHEST = 400;
    private static final int PAGE = 135;

    private final XSSFSheet sheet;
    private final QuestionnaireBook book;

    FormSheet(QuestionnaireBook book, String name, String mark, List<Integer> widths) {
        this.book = book;
        this.sheet = book.workbook().createSheet(name);
        put(0, 0, mark, book.styles().quiet());
        row(0).setZeroHeight(true);
        sheet.setColumnHidden(0, true);
        for (int at = 0; at < widths.size(); at++) {
            sheet.setColumnWidth(at + 1, widths.get(at) * 256);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFRow row(int at) {
        XSSFRow row = sheet.getRow(at);
        return row == null ? sheet.createRow(at) : row;
    }

    XSSFCell put(int row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        if (!words.isEmpty()) {
            cell.setCellValue(words);
        }
        return cell;
    }

    XSSFCell formula(int row, int column, String formula, XSSFCellStyle style) {
        XSSFCell cell = put(row, column, "", style);
        cell.setCellFormula(formula);
        return cell;
    }

    /** An id in the hidden column. */
    void id(int row, String id) {
        put(row, 0, id, book.styles().quiet());
    }

    /** A key in the hidden row. */
    void key(int column, String key) {
        put(0, column, key, book.styles().quiet());
    }

    /** Title, and what the sheet asks. */
    void head(String title, String about, int last) {
        put(TITLE, 1, title, book.styles().title());
        sheet.getRow(TITLE).getCell(1).getCellStyle().setWrapText(false);
        row(TITLE).setHeightInPoints(30);
        wide(ABOUT, 1, last, about, book.styles().words());
    }

    /** The way back to the first sheet. */
    void back() {
        link(ABOUT + 1, 1, book.say(FormSentence.BACK), book.start(), "A1");
    }

    /** Words across columns. */
    void wide(int row, int first, int last, String words, XSSFCellStyle style) {
        put(row, first, words, style);
        if (last > first) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
        }
        int width = 0;
        for (int at = first; at <= last; at++) {
            width += sheet.getColumnWidth(at) / 256;
        }
        high(row, lines(words, width));
    }

    static int lines(String words, int width) {
        return LetterWidths.CALIBRI_DIGITS.lines(words, width - 2.5);
    }

    void high(int row, int lines) {
        double wanted = Math.min(HIGHEST, Math.max(1, lines) * LINE + 4);
        if (row(row).getHeightInPoints() < wanted || lines <= 1) {
            row(row).setHeightInPoints((float) wanted);
        }
    }

    /** Words that lead to a cell of a sheet. */
    void link(int row, int column, String words, String to, String cell) {
        XSSFCell made = put(row, column, words, book.styles().link());
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(quoted(to) + "!" + cell);
        made.setHyperlink(link);
    }

    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }

    /** Cells of a column from row to row, as a formula on another sheet names them. */
    String range(int column, int first, int last) {
        return quoted(name()) + "!" + new CellReference(first, column, true, true).formatAsString() + ":"
                + new CellReference(last, column, true, true).formatAsString();
    }

    /** The formula of how many cells of a range are filled besides those that were filled from the start. */
    static String more(String range, int from) {
        return from == 0 ? "COUNTA(" + range + ")" : "MAX(0,COUNTA(" + range + ")-" + from + ")";
    }

    static String cell(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }

    /** The headings of a table: they stay in sight and stand on every page. */
    void headings(int row, List<String> titles) {
        id(row, Marks.HEADING);
        int lines = 1;
        for (int at = 0; at < titles.size(); at++) {
            put(row, at + 1, titles.get(at), book.styles().column());
            lines = Math.max(lines, lines(titles.get(at), sheet.getColumnWidth(at + 1) / 256));
        }
        high(row, lines);
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    /** What is last: what may not be changed, how it is printed, where one begins. */
    void close(int lastRow, int lastColumn, @Nullable CellReference frozen, CellReference first) {
        if (frozen != null) {
            sheet.createFreezePane(frozen.getCol(), frozen.getRow());
        }
        sheet.setActiveCell(new CellAddress(first));
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getFooter().setLeft("&9" + book.say(FormSentence.FOOT) + " – &A");
        sheet.getFooter().setRight("&9&P / &N");
        sheet.getWorkbook()
                .setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 1, wideEnough(lastColumn), TITLE, lastRow);
    }

    /** The column up to which a page is filled: a narrow sheet is not to be blown up. */
    private int wideEnough(int last) {
        int width = 0;
        int at = 1;
        while (at <= last || width < PAGE) {
            width += sheet.getColumnWidth(at++) / 256;
        }
        return at - 1;
    }
}
