package org.cxmaturity.tablespec;

import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;

/**
 * What was read of one table, by itself: nothing of it depends on another.
 *
 * @param rows those without a mistake in any cell
 * @param ids the place of each id's first row, rows with mistakes among them
 * @param references the cells that name rows of other tables
 */
public record SheetContent(TableSpec<?> spec, List<Row> rows, Map<String, String> ids, List<Reference> references) {
    /** A cell that names rows of another table. */
    public record Reference(Column column, Object value, String place) {}
}
