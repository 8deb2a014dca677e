package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Everything above the data of a sheet: generated from the row record by the writer, compared cell by cell by the reader.
 *
 * @param cells row by row, each as wide as the table; blank cells are empty
 * @param merged the merged ranges
 * @param technical how many rows between help and column titles are for the rule engine
 */
public record SheetHeader(List<List<String>> cells, List<CellRangeAddress> merged, int technical) {
    private static final int HELP_COLUMNS = 8;

    public static SheetHeader of(TableSpec<?> spec) {
        int width = spec.sheetColumns().size();
        List<List<String>> cells = new ArrayList<>();
        List<CellRangeAddress> merged = new ArrayList<>();
        cells.add(padded(List.of(spec.title()), width));
        cells.add(padded(List.of(spec.help()), width));
        merged.add(new CellRangeAddress(1, 1, 0, Math.min(width, HELP_COLUMNS) - 1));
        if (spec.decision() != null) {
            DroolsHeader drools = new DroolsHeader(spec);
            drools.properties().forEach(row -> cells.add(padded(row, width)));
            cells.add(drools.kinds());
            merged.addAll(overSubjects(spec, cells.size()));
            cells.add(drools.patterns());
            cells.add(drools.snippets());
        }
        int technical = cells.size() - 2;
        cells.add(spec.sheetColumns().stream().map(Column::title).toList());
        return new SheetHeader(List.copyOf(cells), List.copyOf(merged), technical);
    }

    /** The row of the column titles, from 0. */
    int titles() {
        return cells.size() - 1;
    }

    /** The first row of data, from 0. */
    public int data() {
        return cells.size();
    }

    private static List<CellRangeAddress> overSubjects(TableSpec<?> spec, int row) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        List<Column> columns = spec.sheetColumns();
        int start = 0;
        for (int at = 1; at <= columns.size(); at++) {
            boolean same = at < columns.size()
                    && columns.get(at).subject().equals(columns.get(start).subject());
            if (!same) {
                if (!columns.get(start).subject().isEmpty() && at - start > 1) {
                    ranges.add(new CellRangeAddress(row, row, start, at - 1));
                }
                start = at;
            }
        }
        return ranges;
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> padded = new ArrayList<>(row);
        padded.addAll(Collections.nCopies(width - row.size(), ""));
        return List.copyOf(padded);
    }
}
