package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * A sound workbook with rows added below its tables, and their ids in its drop-down lists. What stood in it stays; a new row looks
 * like the one above it.
 */
public final class AppendedRows {
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Class<? extends Row>, ? extends List<? extends Row>> rows;
    private byte[] content;
    private boolean changed;

    private AppendedRows(byte[] content, Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        this.content = content;
        this.rows = rows;
    }

    /**
     * The workbook with the rows of those tables that are in it.
     *
     * @param file the name of the workbook among the decision tables
     */
    public static AppendedRows to(
            String file, byte[] content, Map<Class<? extends Row>, ? extends List<? extends Row>> rows) {
        AppendedRows appended = new AppendedRows(content.clone(), rows);
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file, content, new ArrayList<>())) {
            appended.write(Objects.requireNonNull(workbook, "a sound workbook"), file);
            if (appended.changed) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                workbook.write(bytes);
                appended.content = bytes.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return appended;
    }

    /** The workbook; as it was where it holds none of the tables and offers none of the ids. */
    public byte[] content() {
        return content.clone();
    }

    /** The cell of each new row's id, {@code workbook!sheet!A16}, by reference {@code table#row-id}. */
    public Map<String, String> places() {
        return Map.copyOf(places);
    }

    private void write(XSSFWorkbook workbook, String file) {
        SheetStyles styles = new SheetStyles(workbook);
        for (TableSpec<?> spec : TableSpec.in(file)) {
            List<? extends Row> own = rows.get(spec.type());
            XSSFSheet sheet = workbook.getSheet(spec.sheet());
            if (own != null && sheet != null) {
                append(sheet, spec, styles, own);
                changed = true;
            }
        }
        rows.forEach((table, own) -> changed |=
                ListsSheet.add(workbook, table, own.stream().map(Row::id).toList()));
    }

    private void append(XSSFSheet sheet, TableSpec<?> spec, SheetStyles styles, List<? extends Row> own) {
        SheetWriter writer = new SheetWriter(sheet, spec, styles, new DropDowns(table -> List.of()));
        int titles = SheetHeader.of(spec).titles();
        int last =
                new SheetCells(sheet).lastFilled(titles + 1, spec.sheetColumns().size());
        XSSFRow above = last > titles ? sheet.getRow(last) : null;
        for (Row row : own) {
            writer.writeRow(++last, row);
            places.put(spec.reference(row.id()), CellPlace.of(spec, last, 0));
            like(above, sheet.getRow(last), spec.sheetColumns().size());
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(titles, last, 0, spec.sheetColumns().size() - 1));
        }
    }

    private static void like(@Nullable XSSFRow above, XSSFRow row, int width) {
        for (int at = 0; above != null && at < width; at++) {
            if (above.getCell(at) != null) {
                row.getCell(at)
                        .setCellStyle(Objects.requireNonNull(above.getCell(at)).getCellStyle());
            }
        }
    }
}
