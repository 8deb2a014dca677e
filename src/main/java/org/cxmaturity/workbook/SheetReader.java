package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellConversion;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Reads one table from its sheet. Rows with a mistake are left out, but their ids are known, so that references to them hold. */
final class SheetReader {
    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 100;
    private static final int MOST_HEADER_PROBLEMS = 10;

    private final TableSpec<?> spec;
    private final SheetHeader header;
    private final XSSFSheet sheet;
    private final SheetCells cells;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<SheetContent.Reference> references = new ArrayList<>();

    SheetReader(TableSpec<?> spec, XSSFSheet sheet, List<Problem> problems) {
        this.spec = spec;
        this.header = SheetHeader.of(spec);
        this.sheet = sheet;
        this.cells = new SheetCells(sheet);
        this.problems = problems;
    }

    SheetContent read() {
        table();
        return new SheetContent(
                spec,
                List.copyOf(rows),
                Collections.unmodifiableMap(new LinkedHashMap<>(ids)),
                List.copyOf(references));
    }

    private void table() {
        int width = cells.width();
        if (sheet.getLastRowNum() >= MOST_ROWS || width > MOST_COLUMNS) {
            String found = (sheet.getLastRowNum() + 1) + " rows and " + width + " columns";
            problem(CellPlace.of(spec), found, MOST_ROWS + " rows and " + MOST_COLUMNS + " columns at most");
            return;
        }
        if (headerHolds()) {
            Set<Integer> merged = mergedRows();
            boolean gap = false;
            int last = cells.lastFilled(header.data());
            for (int at = header.data(); at <= last; at++) {
                if (cells.blank(at)) {
                    gap = gap || gap(at);
                } else if (gap && ShownCell.blank(cells.at(at, 0))) {
                    stray(at, 0, "nothing below the table");
                } else {
                    gap = false;
                    row(at, merged.contains(at));
                }
            }
        }
    }

    private boolean gap(int at) {
        problem(CellPlace.of(spec, at, 0), "a blank row", "no blank row inside the table and nothing below it");
        return true;
    }

    /** Compares the header cell by cell; false where columns may stand in another order, so that no data can be read. */
    private boolean headerHolds() {
        int before = problems.size();
        boolean titles = true;
        for (int at = 0; at < header.data(); at++) {
            List<String> expected = header.cells().get(at);
            for (int i = 0; i < expected.size(); i++) {
                boolean same = pinned(at, i, expected.get(i));
                titles &= same || at != header.titles();
            }
            stray(at, expected.size(), "nothing right of the table");
            if (problems.size() - before > MOST_HEADER_PROBLEMS) {
                return false;
            }
        }
        mergesHold();
        return titles;
    }

    private boolean pinned(int at, int i, String expected) {
        XSSFCell cell = cells.at(at, i);
        boolean same = expected.isEmpty() ? ShownCell.blank(cell) : expected.equals(written(at, i));
        if (!same) {
            String pinned = expected.isEmpty() ? "nothing" : '"' + expected + '"';
            problem(CellPlace.of(spec, at, i), ShownCell.inWords(cell), pinned + ": the header may not be changed");
        }
        return same;
    }

    private void mergesHold() {
        List<CellRangeAddress> found = sheet.getMergedRegions().stream()
                .filter(range -> range.getFirstRow() < header.data())
                .toList();
        without(header.merged(), found)
                .forEach(range -> problem(
                        place(range),
                        "cells that are not merged",
                        range.formatAsString() + " merged: the header may not be changed"));
        without(found, header.merged())
                .forEach(range -> problem(
                        place(range),
                        "merged cells " + range.formatAsString(),
                        "cells not merged: the header may not be changed"));
    }

    private static Stream<CellRangeAddress> without(List<CellRangeAddress> ranges, List<CellRangeAddress> others) {
        return ranges.stream()
                .filter(range -> !others.contains(range))
                .sorted(Comparator.comparing(CellRangeAddress::formatAsString));
    }

    private String place(CellRangeAddress range) {
        return CellPlace.of(spec, range.getFirstRow(), range.getFirstColumn());
    }

    private Set<Integer> mergedRows() {
        Set<Integer> merged = new TreeSet<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.getLastRow() >= header.data()) {
                String found = "merged cells " + range.formatAsString();
                problem(place(range), found, "one value a cell: no merged cells in the table");
                for (int row = range.getFirstRow(); row <= range.getLastRow(); row++) {
                    merged.add(row);
                }
            }
        }
        return merged;
    }

    private void row(int at, boolean merged) {
        int before = problems.size();
        @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
        boolean fixed = spec.conditions().isEmpty();
        for (int i = 0; i < spec.sheetColumns().size(); i++) {
            Column column = spec.sheetColumns().get(i);
            CellConversion conversion = CellReader.read(column, cells.at(at, i));
            if (conversion instanceof Value value) {
                values[column.index()] = value.value();
                note(column, value.value(), CellPlace.of(spec, at, i));
            } else if (conversion instanceof Mistake mistake && !(merged && ShownCell.blank(cells.at(at, i)))) {
                problems.add(
                        new Problem(CellPlace.of(spec, at, i), mistake.found(), mistake.expected(), mistake.maybe()));
            }
            fixed |= column.isCondition() && !CellText.ANY.equals(written(at, i));
        }
        if (!fixed) {
            int first = spec.sheetColumns().indexOf(spec.conditions().get(0));
            problem(
                    CellPlace.of(spec, at, first),
                    "* in every condition",
                    "a row with at least one condition that is not *");
        }
        stray(at, spec.sheetColumns().size(), "nothing right of the table");
        if (problems.size() == before && !merged) {
            rows.add(spec.row(values));
        }
    }

    private @Nullable String written(int at, int column) {
        XSSFCell cell = cells.at(at, column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : null;
    }

    private void note(Column column, @Nullable Object value, String place) {
        if (column.identifies() && value != null) {
            String first = ids.putIfAbsent(value.toString(), place);
            if (first != null) {
                problem(place, "the id " + value + " a second time", "an id of its own; " + first + " has this one");
            }
        } else if (column.refers() != null && value != null) {
            references.add(new SheetContent.Reference(column, value, place));
        }
    }

    private void stray(int at, int from, String expected) {
        XSSFRow row = sheet.getRow(at);
        if (row == null) {
            return;
        }
        for (Cell cell : row) {
            if (cell.getColumnIndex() >= from && !ShownCell.blank((XSSFCell) cell)) {
                problem(CellPlace.of(spec, at, cell.getColumnIndex()), ShownCell.inWords((XSSFCell) cell), expected);
            }
        }
    }

    private void problem(String place, String found, String expected) {
        problems.add(new Problem(place, found, expected, null));
    }
}
