package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * A sound workbook whose tables hold other rows and cells: written in place, so that comments, looks, widths and menus stay. A text is
 * written as what it plainly is in its column, and never as a formula.
 */
public final class RewrittenWorkbook {
    private RewrittenWorkbook() {}

    /**
     * A row as it is to stand.
     *
     * @param from the row of the sheet that it is, counted from 1; 0 for a new one
     * @param texts what is to stand in its cells, by column, from 0: of a row that is there the cells that change, of a new one all
     */
    public record Line(int from, Map<Integer, String> texts) {
        public Line {
            texts = Map.copyOf(texts);
        }
    }

    /** The rows that a table is to hold, in their order. */
    public record Lines(TableSpec<?> spec, List<Line> lines) {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The workbook's bytes; as they were where nothing of it changes.
     *
     * @param tables the tables that change
     * @param gained ids that its menus are to offer besides, by table
     * @param lost ids that they are to offer no longer
     */
    public static byte[] of(
            NamedContent workbook,
            List<Lines> tables,
            Map<Class<? extends Row>, Set<String>> gained,
            Map<Class<? extends Row>, Set<String>> lost) {
        List<Lines> own = tables.stream()
                .filter(table -> table.spec().file().equals(workbook.name()))
                .toList();
        Map<Class<? extends Row>, Set<String>> added = offered(workbook.name(), gained);
        Map<Class<? extends Row>, Set<String>> removed = offered(workbook.name(), lost);
        if (own.isEmpty() && added.isEmpty() && removed.isEmpty()) {
            return workbook.bytes();
        }
        return changed(workbook, open -> {
            own.forEach(table -> write(open, table));
            boolean changed = !own.isEmpty();
            for (Map.Entry<Class<? extends Row>, Set<String>> each : removed.entrySet()) {
                changed |= ListsSheet.remove(open, each.getKey(), each.getValue());
            }
            for (Map.Entry<Class<? extends Row>, Set<String>> each : added.entrySet()) {
                changed |= ListsSheet.add(open, each.getKey(), each.getValue());
            }
            return changed;
        });
    }

    /** The ids of tables to which columns of the workbook refer: no other can be in its menus. */
    private static Map<Class<? extends Row>, Set<String>> offered(
            String file, Map<Class<? extends Row>, Set<String>> ids) {
        Map<Class<? extends Row>, Set<String>> offered = new LinkedHashMap<>(ids);
        Set<Class<? extends Row>> referred = new HashSet<>();
        TableSpec.in(file).forEach(spec -> spec.columns().forEach(column -> {
            if (column.refers() != null) {
                referred.add(column.refers());
            }
        }));
        offered.entrySet().removeIf(each -> each.getValue().isEmpty() || !referred.contains(each.getKey()));
        return offered;
    }

    /** The workbook with a property by which it is known again. */
    public static byte[] marked(NamedContent workbook, String property, String value) {
        return changed(workbook, open -> {
            POIXMLProperties.CustomProperties properties = open.getProperties().getCustomProperties();
            if (properties.contains(property)) {
                properties.getProperty(property).setLpwstr(value);
            } else {
                properties.addProperty(property, value);
            }
            return true;
        });
    }

    private interface Change {
        /** Whether anything was changed. */
        boolean of(XSSFWorkbook workbook);
    }

    private static byte[] changed(NamedContent workbook, Change change) {
        try (XSSFWorkbook open = GuardedWorkbook.open(workbook.name(), workbook.bytes(), new ArrayList<>())) {
            XSSFWorkbook sound = Objects.requireNonNull(open, "a sound workbook");
            if (!change.of(sound)) {
                return workbook.bytes();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            sound.write(bytes);
            return WorkbookWriter.undated(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook workbook, Lines table) {
        XSSFSheet sheet = workbook.getSheet(table.spec().sheet());
        SheetHeader header = SheetHeader.of(table.spec());
        int width = table.spec().sheetColumns().size();
        List<Integer> left = removed(sheet, header.data(), width, table.lines());
        TypedCells cells = new TypedCells(sheet, table.spec());
        int at = header.data();
        for (int start = 0; start < table.lines().size(); ) {
            Line line = table.lines().get(start);
            if (isThere(line, left)) {
                left.remove(0);
                cells.change(at++, line.texts());
                start++;
                continue;
            }
            int end = start;
            while (end < table.lines().size() && !isThere(table.lines().get(end), left)) {
                end++;
            }
            open(sheet, at, end - start);
            for (; start < end; start++) {
                cells.add(at++, table.lines().get(start).texts());
            }
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            sheet.setAutoFilter(new CellRangeAddress(header.titles(), Math.max(header.titles(), at - 1), 0, width - 1));
        }
    }

    private static boolean isThere(Line line, List<Integer> left) {
        return !left.isEmpty() && line.from() == left.get(0);
    }

    /** Makes room for rows above the one that stands there. */
    private static void open(XSSFSheet sheet, int at, int rows) {
        if (at <= sheet.getLastRowNum()) {
            sheet.shiftRows(at, sheet.getLastRowNum(), rows);
        }
    }

    /** Takes away the rows that are to be there no longer, from below to above; which are left, in their order. */
    private static List<Integer> removed(XSSFSheet sheet, int first, int width, List<Line> lines) {
        Set<Integer> kept = new HashSet<>();
        int highest = 0;
        for (Line line : lines) {
            if (line.from() > highest) {
                kept.add(line.from());
                highest = line.from();
            }
        }
        List<Integer> left = new ArrayList<>();
        for (int at = new SheetCells(sheet).lastFilled(first, width); at >= first; at--) {
            if (kept.contains(at + 1)) {
                left.add(0, at + 1);
            } else {
                remove(sheet, at);
            }
        }
        return left;
    }

    private static void remove(XSSFSheet sheet, int at) {
        @Nullable XSSFRow row = sheet.getRow(at);
        if (row != null) {
            row.forEach(cell -> ((XSSFCell) cell).removeCellComment());
            sheet.removeRow(row);
        }
        if (at < sheet.getLastRowNum()) {
            sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
        }
    }
}
