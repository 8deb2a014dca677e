package org.cxmaturity.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.textwidth.LetterColumns;
import org.cxmaturity.textwidth.LetterWidths;
import org.jspecify.annotations.Nullable;

/** Writes one table as a sheet. */
final class SheetWriter {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 11;
    /** What a cell leaves free beside its text, in digits. */
    private static final double MARGIN = 1;
    /** What the button of a filter covers, in digits. */
    private static final double FILTER = 3;

    private final TableSpec<?> spec;
    private final SheetHeader header;
    private final SheetStyles styles;
    private final DropDowns lists;
    private final XSSFSheet sheet;

    SheetWriter(XSSFWorkbook workbook, TableSpec<?> spec, SheetStyles styles, DropDowns lists) {
        this(workbook.createSheet(spec.sheet()), spec, styles, lists);
    }

    /** Writes into a sheet that is there. */
    SheetWriter(XSSFSheet sheet, TableSpec<?> spec, SheetStyles styles, DropDowns lists) {
        this.spec = spec;
        this.header = SheetHeader.of(spec);
        this.styles = styles;
        this.lists = lists;
        this.sheet = sheet;
    }

    void write(List<? extends Row> rows) {
        List<Column> columns = spec.sheetColumns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, 256 * width(columns.get(i), rows));
        }
        int at = header.data();
        for (Row row : rows) {
            writeRow(at++, row);
        }
        writeHeader();
        int last = Math.max(at - 1, header.data());
        for (int i = 0; i < columns.size(); i++) {
            lists.offer(sheet, columns.get(i), i, header.data(), last);
        }
        setUpView(last);
    }

    /** Writes what stands above the data; widths of columns and heights of rows, which the comments go by, are there before. */
    void writeHeader() {
        for (int at = 0; at < header.cells().size(); at++) {
            XSSFRow row = sheet.createRow(at);
            List<String> cells = header.cells().get(at);
            for (int i = 0; i < cells.size(); i++) {
                XSSFCell cell = row.createCell(i);
                cell.setCellStyle(headerStyle(at, i));
                if (!cells.get(i).isEmpty()) {
                    cell.setCellValue(cells.get(i));
                }
            }
        }
        header.merged().forEach(sheet::addMergedRegion);
        sheet.getRow(0).setHeightInPoints(24);
        fit(sheet.getRow(1), LetterWidths.CALIBRI_DIGITS.lines(spec.help(), helpWidth()));
        fit(sheet.getRow(header.titles()), titleLines());
        hideTechnicalRows();
        comment();
    }

    private XSSFCellStyle headerStyle(int row, int column) {
        if (row == header.titles()) {
            return styles.heading(spec.sheetColumns().get(column).role(), begins(column));
        }
        return row == 0 ? styles.title() : row == 1 ? styles.help() : styles.technical();
    }

    private void hideTechnicalRows() {
        if (header.technical() > 0) {
            sheet.groupRow(2, header.titles() - 1);
            for (int at = 2; at < header.titles(); at++) {
                sheet.getRow(at).setZeroHeight(true);
            }
        }
    }

    private void comment() {
        for (int i = 0; i < spec.sheetColumns().size(); i++) {
            XSSFCell title = sheet.getRow(header.titles()).getCell(i);
            CellComment.ours(advice(spec.sheetColumns().get(i))).put(title);
        }
    }

    static String advice(Column column) {
        String expected = CellText.expected(column);
        String entered = "Enter " + expected + (column.isCondition() ? " for any." : ".");
        return column.help().isEmpty() ? entered : column.help() + "\n" + entered;
    }

    void writeRow(int at, Row row) {
        XSSFRow line = sheet.createRow(at);
        int lines = 1;
        for (int i = 0; i < spec.sheetColumns().size(); i++) {
            Column column = spec.sheetColumns().get(i);
            XSSFCell cell = line.createCell(i);
            cell.setCellStyle(styles.data(column, begins(i)));
            fill(cell, column, column.of(row));
            lines = Math.max(lines, lines(i, CellText.write(column, column.of(row)), MARGIN));
        }
        fit(line, lines);
    }

    private int titleLines() {
        int lines = 1;
        for (int i = 0; i < spec.sheetColumns().size(); i++) {
            lines = Math.max(lines, lines(i, spec.sheetColumns().get(i).title(), MARGIN + FILTER));
        }
        return lines;
    }

    private double helpWidth() {
        CellRangeAddress merged = header.merged().get(0);
        double width = 0;
        for (int i = merged.getFirstColumn(); i <= merged.getLastColumn(); i++) {
            width += sheet.getColumnWidth(i) / 256d;
        }
        return width - MARGIN;
    }

    /** Of a text in a column, where so many digits of its width are taken by other things. */
    private int lines(int column, String text, double taken) {
        return LetterWidths.CALIBRI_DIGITS.lines(text, sheet.getColumnWidth(column) / 256d - taken);
    }

    /** As high as its text needs; an edit may still change it, since the height is not said to be anyone's choice. */
    private static void fit(XSSFRow line, int lines) {
        line.setHeightInPoints(15.5f * Math.min(lines, 25));
        line.getCTRow().setCustomHeight(false);
    }

    private static void fill(XSSFCell cell, Column column, @Nullable Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(new BigDecimal(number.toString()).doubleValue());
        } else {
            String text = CellText.write(column, value);
            if (!text.isEmpty()) {
                cell.setCellValue(text);
            }
        }
    }

    boolean begins(int column) {
        List<Column> columns = spec.sheetColumns();
        return column > 0
                && (columns.get(column).role() != columns.get(column - 1).role()
                        || !columns.get(column)
                                .subject()
                                .equals(columns.get(column - 1).subject()));
    }

    private static int width(Column column, List<? extends Row> rows) {
        int longest = rows.stream()
                .mapToInt(row -> LetterColumns.of(CellText.write(column, column.of(row))))
                .max()
                .orElse(0);
        int most = column.kind() == CellKind.TEXT ? WIDEST : WIDEST / 2;
        int heading = Math.min(column.title().length(), 18);
        return Math.min(most, Math.max(Math.max(longest, heading) + 3, NARROWEST));
    }

    void setUpView(int last) {
        int width = spec.sheetColumns().size();
        sheet.setAutoFilter(new CellRangeAddress(header.titles(), last, 0, width - 1));
        sheet.createFreezePane(1, header.data());
        sheet.setRepeatingRows(new CellRangeAddress(header.titles(), header.titles(), -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (int i = 0; i < width; i++) {
            Column column = spec.sheetColumns().get(i);
            sheet.setDefaultColumnStyle(i, styles.data(column, begins(i)));
        }
    }
}
