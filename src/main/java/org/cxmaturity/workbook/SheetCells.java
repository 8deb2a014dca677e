package org.cxmaturity.workbook;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet by row and column, both from 0, whether they are there or not. */
record SheetCells(XSSFSheet sheet) {
    /** The cell; null where there is none. */
    @Nullable
    XSSFCell at(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? null : line.getCell(column);
    }

    /** The cell as it stands; empty where there is none. */
    String text(int row, int column) {
        return ShownCell.text(at(row, column));
    }

    /** How many columns the table takes whose rightmost cell says something. */
    int width() {
        int width = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= width && !ShownCell.blank((XSSFCell) cell)) {
                    width = cell.getColumnIndex() + 1;
                }
            }
        }
        return width;
    }

    /** Whether nothing stands in the first cells of a row. */
    boolean blank(int row, int width) {
        XSSFRow line = sheet.getRow(row);
        return line == null
                || StreamSupport.stream(line.spliterator(), false)
                        .allMatch(cell -> cell.getColumnIndex() >= width || ShownCell.blank((XSSFCell) cell));
    }

    /** The last row in whose first cells something stands, or the one above the first where there is none. */
    int lastFilled(int first, int width) {
        int last = sheet.getLastRowNum();
        while (last >= first && blank(last, width)) {
            last--;
        }
        return Math.max(last, first - 1);
    }
}
