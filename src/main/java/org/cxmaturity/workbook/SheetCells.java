package org.cxmaturity.workbook;

import java.util.stream.StreamSupport;
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

    /** How many columns the widest row has. */
    int width() {
        return StreamSupport.stream(sheet.spliterator(), false)
                .mapToInt(row -> row.getLastCellNum())
                .reduce(0, Math::max);
    }

    /** Whether nothing stands in a row. */
    boolean blank(int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null
                || StreamSupport.stream(line.spliterator(), false).allMatch(cell -> ShownCell.blank((XSSFCell) cell));
    }

    /** The last row in which something stands, or the one above the first where there is none. */
    int lastFilled(int first) {
        int last = sheet.getLastRowNum();
        while (last >= first && blank(last)) {
            last--;
        }
        return Math.max(last, first - 1);
    }
}
