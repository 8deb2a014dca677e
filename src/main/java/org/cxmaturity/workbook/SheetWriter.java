package org.cxmaturity.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/** Writes one table as a sheet. */
final class SheetWriter {
    private static final int WIDEST = 60;
    private static final int NARROWEST = 11;

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
        writeHeader();
        List<Column> columns = spec.sheetColumns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(i, 256 * width(columns.get(i), rows));
        }
        int at = header.data();
        for (Row row : rows) {
            writeRow(at++, row);
        }
        int last = Math.max(at - 1, header.data());
        for (int i = 0; i < columns.size(); i++) {
            lists.offer(sheet, columns.get(i), i, header.data(), last);
        }
        setUpView(last);
    }

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
        sheet.getRow(1).setHeightInPoints(15f * (1 + spec.help().length() / 90));
        fit(sheet.getRow(header.titles()), 3);
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
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        for (int i = 0; i < spec.sheetColumns().size(); i++) {
            Column column = spec.sheetColumns().get(i);
            ClientAnchor anchor = helper.createClientAnchor();
            anchor.setCol1(i + 1);
            anchor.setCol2(i + 4);
            anchor.setRow1(header.titles());
            anchor.setRow2(header.titles() + 5);
            Comment comment = drawing.createCellComment(anchor);
            comment.setString(helper.createRichTextString(advice(column)));
            comment.setAuthor("CX Maturity");
            sheet.getRow(header.titles()).getCell(i).setCellComment(comment);
        }
    }

    static String advice(Column column) {
        String expected = CellText.expected(column);
        String entered = "Enter " + expected + (column.any() ? " for any." : ".");
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
            int length = CellText.write(column, column.of(row)).length();
            lines = Math.max(lines, 1 + length * 280 / sheet.getColumnWidth(i));
        }
        fit(line, lines);
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
                .mapToInt(row -> CellText.write(column, column.of(row)).length())
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
