package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Remedy;
import org.cxmaturity.tablespec.CellContent;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableReader;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Reads one table from its sheet. Rows with a mistake are left out, but their ids are known, so that references to them hold. */
final class SheetReader {
    private static final int MOST_HEADER_PROBLEMS = 10;

    private final TableSpec<?> spec;
    private final SheetHeader header;
    private final XSSFSheet sheet;
    private final SheetCells cells;
    private final List<Problem> problems;
    private final List<Problem> remarks;

    private SheetReader(TableSpec<?> spec, XSSFSheet sheet, List<Problem> problems, List<Problem> remarks) {
        this.spec = spec;
        this.header = SheetHeader.of(spec);
        this.sheet = sheet;
        this.cells = new SheetCells(sheet);
        this.problems = problems;
        this.remarks = remarks;
    }

    /**
     * Reads a table, where the workbook has its sheet.
     *
     * @param remarks where to add what is unusual and not wrong
     */
    static Optional<SheetContent> read(
            XSSFWorkbook workbook, TableSpec<?> spec, List<Problem> problems, List<Problem> remarks) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            problems.add(MissingSheet.problem(workbook, spec));
            return Optional.empty();
        }
        return Optional.of(new SheetReader(spec, sheet, problems, remarks).read());
    }

    private SheetContent read() {
        if (!headerHolds()) {
            return new SheetContent(spec, List.of(), Map.of(), List.of());
        }
        beside();
        hidden();
        return TableReader.read(spec, header.data(), new DataRows(mergedRows()), problems);
    }

    /** The rows of the sheet below its titles. */
    private final class DataRows implements TableReader.Rows {
        private final Set<Integer> merged;

        DataRows(Set<Integer> merged) {
            this.merged = merged;
        }

        @Override
        public int last() {
            return cells.lastFilled(header.data(), width());
        }

        @Override
        public List<CellContent> at(int row) {
            List<CellContent> contents = new ArrayList<>();
            for (int column = 0; column < width(); column++) {
                contents.add(ShownCell.content(cells.at(row, column)));
            }
            return contents;
        }

        @Override
        public boolean merged(int row) {
            return merged.contains(row);
        }
    }

    private int width() {
        return spec.sheetColumns().size();
    }

    /** What stands right of the table is no part of it; whoever wrote it may have meant otherwise. */
    private void beside() {
        for (org.apache.poi.ss.usermodel.Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= width() && !ShownCell.blank((XSSFCell) cell)) {
                    remark(
                            CellPlace.of(spec, row.getRowNum(), cell.getColumnIndex()),
                            ShownCell.inWords((XSSFCell) cell) + " beside the table, which is not read",
                            "notes in a column of the table or in a comment");
                }
            }
        }
    }

    /** Rows and columns that nobody sees, and that count: a filter hides rows, and they stay hidden when the workbook is saved. */
    private void hidden() {
        List<Integer> rows = new ArrayList<>();
        for (int at = header.data(); at <= cells.lastFilled(header.data(), width()); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null && row.getZeroHeight() && !cells.blank(at, width())) {
                rows.add(at);
            }
        }
        if (!rows.isEmpty()) {
            remark(
                    CellPlace.of(spec, rows.get(0), 0),
                    rows.size() + (rows.size() == 1 ? " hidden row, which counts" : " hidden rows, which count")
                            + " all the same",
                    "rows to be seen, or none: clear the filter, or delete them");
        }
        for (int at = 0; at < width(); at++) {
            if (sheet.isColumnHidden(at)) {
                remark(
                        CellPlace.of(spec, header.titles(), at),
                        "the hidden column " + spec.sheetColumns().get(at).title() + ", which counts all the same",
                        "a column to be seen");
            }
        }
    }

    private void remark(String place, String found, String expected) {
        remarks.add(new Problem(place, found, expected, null));
    }

    /**
     * Compares the header cell by cell; false where columns may stand in another order, so that no data can be read. Where all of it
     * has moved, because a row or a column was put in or taken out, that is one problem and not one of each cell.
     */
    private boolean headerHolds() {
        Problem moved = new MovedHeader(spec, sheet).problem();
        if (moved != null) {
            problems.add(moved);
            return false;
        }
        int before = problems.size();
        boolean titles = true;
        for (int at = 0; at < header.data(); at++) {
            List<String> expected = header.cells().get(at);
            for (int i = 0; i < expected.size(); i++) {
                boolean same = pinned(at, i, expected.get(i));
                titles &= same || at != header.titles();
            }
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
            String expects = pinned + ": the header may not be changed";
            problems.add(new Problem(CellPlace.of(spec, at, i), ShownCell.inWords(cell), expects, null)
                    .with(new Remedy(Remedy.Kind.RENEW_HEADER, spec.file())));
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

    private @Nullable String written(int at, int column) {
        XSSFCell cell = cells.at(at, column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : null;
    }

    private void problem(String place, String found, String expected) {
        problems.add(new Problem(place, found, expected, null));
    }
}
