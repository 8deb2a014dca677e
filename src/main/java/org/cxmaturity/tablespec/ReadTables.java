package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;

/**
 * The rows of a directory of workbooks, each table read and nothing wrong with any.
 *
 * @param rows by table, sorted by id
 * @param places the cell of each row's id, {@code workbook!sheet!A16}, by reference {@code table#row-id}
 * @param digests the SHA-256 of each workbook, by file name
 */
public record ReadTables(
        Map<Class<? extends Row>, List<Row>> rows, Map<String, String> places, Map<String, String> digests) {
    /** The rows of one table. */
    public <R extends Row> List<R> rows(Class<R> table) {
        return rows.getOrDefault(table, List.of()).stream().map(table::cast).toList();
    }

    /** The ids of one table's rows. */
    public List<String> ids(Class<? extends Row> table) {
        return rows.getOrDefault(table, List.of()).stream().map(Row::id).toList();
    }

    /** The cell of a row's component, {@code workbook!sheet!C16}; the row's reference where its place is not known. */
    public String place(Row row, String component) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        String place = places.get(spec.reference(row.id()));
        return place == null ? spec.reference(row.id()) : CellPlace.of(spec, place, component);
    }
}
