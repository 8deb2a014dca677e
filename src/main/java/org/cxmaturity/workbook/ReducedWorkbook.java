package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** A sound workbook without some of its rows, whose ids its drop-down lists no longer offer; what is left looks as it did. */
public final class ReducedWorkbook {
    private final Map<Class<? extends Row>, Set<String>> gone;
    private final List<ShortenedCell> cells;

    private ReducedWorkbook(Map<Class<? extends Row>, Set<String>> gone, List<ShortenedCell> cells) {
        this.gone = gone;
        this.cells = cells;
    }

    /**
     * A cell that keeps some of what it names.
     *
     * @param row the id of its row
     * @param kept what it is to name; none where it is to say that it names nothing
     */
    public record ShortenedCell(TableSpec<?> spec, String row, Column column, Collection<?> kept) {}

    /**
     * The workbook's bytes; as they are where nothing of it goes.
     *
     * @param workbook under its name among the decision tables
     * @param gone the ids of rows to leave out, by table
     */
    public static byte[] of(
            NamedContent workbook, Map<Class<? extends Row>, Set<String>> gone, List<ShortenedCell> cells) {
        try (XSSFWorkbook open = GuardedWorkbook.open(workbook.name(), workbook.bytes(), new ArrayList<>())) {
            XSSFWorkbook sound = Objects.requireNonNull(open, "a sound workbook");
            if (!new ReducedWorkbook(gone, cells).reduce(sound, workbook.name())) {
                return workbook.bytes();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sound.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether anything of the workbook changes. */
    private boolean reduce(XSSFWorkbook workbook, String file) {
        boolean changed = false;
        for (TableSpec<?> spec : TableSpec.in(file)) {
            XSSFSheet sheet = workbook.getSheet(spec.sheet());
            List<ShortenedCell> own =
                    cells.stream().filter(each -> each.spec().equals(spec)).toList();
            own.forEach(each -> shorten(sheet, each));
            Set<String> ids = gone.getOrDefault(spec.type(), Set.of());
            remove(sheet, spec, ids);
            changed |= !own.isEmpty() || !ids.isEmpty();
        }
        for (Map.Entry<Class<? extends Row>, Set<String>> each : gone.entrySet()) {
            changed |= ListsSheet.remove(workbook, each.getKey(), each.getValue());
        }
        return changed;
    }

    private static void shorten(XSSFSheet sheet, ShortenedCell cell) {
        SheetCells cells = new SheetCells(sheet);
        int column = cell.spec().sheetColumns().indexOf(cell.column());
        for (int at = SheetHeader.of(cell.spec()).data(); at <= sheet.getLastRowNum(); at++) {
            if (cells.text(at, 0).equals(cell.row())) {
                Objects.requireNonNull(cells.at(at, column)).setCellValue(CellText.write(cell.column(), cell.kept()));
            }
        }
    }

    /** Takes rows away from below to above, and closes each gap. */
    private static void remove(XSSFSheet sheet, TableSpec<?> spec, Set<String> ids) {
        SheetCells cells = new SheetCells(sheet);
        SheetHeader header = SheetHeader.of(spec);
        int width = spec.sheetColumns().size();
        int last = cells.lastFilled(header.data(), width);
        for (int at = last; at >= header.data(); at--) {
            if (ids.contains(cells.text(at, 0))) {
                sheet.removeRow(sheet.getRow(at));
                if (at < sheet.getLastRowNum()) {
                    sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
                }
            }
        }
        if (!ids.isEmpty() && sheet.getCTWorksheet().isSetAutoFilter()) {
            int end = Math.max(header.titles(), cells.lastFilled(header.data(), width));
            sheet.setAutoFilter(new CellRangeAddress(header.titles(), end, 0, width - 1));
        }
    }
}
