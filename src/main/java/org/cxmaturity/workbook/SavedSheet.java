package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;

/**
 * A sheet of a workbook that holds no table, as somebody has saved it: the cells in which something stands, seen or hidden.
 *
 * @param rows by their number from 0; the cells of each by their column from 0
 */
public record SavedSheet(String name, SortedMap<Integer, SortedMap<Integer, SavedCell>> rows) {
    public SavedSheet {
        rows = Collections.unmodifiableSortedMap(rows);
    }

    /**
     * The sheets of a workbook, in their order; none where it can't be opened safely, with the reason among the problems. It is opened
     * as tables are: one with macros, links or other files in it, or made to burst, is refused.
     */
    public static List<SavedSheet> of(NamedContent workbook, List<Problem> problems) {
        try (XSSFWorkbook open = GuardedWorkbook.openWithoutTables(workbook.name(), workbook.bytes(), problems)) {
            List<SavedSheet> sheets = new ArrayList<>();
            if (open != null) {
                for (Sheet sheet : open) {
                    sheets.add(of(sheet));
                }
            }
            return sheets;
        } catch (IOException | RuntimeException e) {
            problems.add(GuardedWorkbook.unopened(workbook.name(), e));
            return List.of();
        }
    }

    private static SavedSheet of(Sheet sheet) {
        SortedMap<Integer, SortedMap<Integer, SavedCell>> rows = new TreeMap<>();
        for (Row row : sheet) {
            SortedMap<Integer, SavedCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                SavedCell saved = SavedCell.of((XSSFCell) cell);
                if (saved != null) {
                    cells.put(cell.getColumnIndex(), saved);
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum(), Collections.unmodifiableSortedMap(cells));
            }
        }
        return new SavedSheet(sheet.getSheetName(), rows);
    }
}
