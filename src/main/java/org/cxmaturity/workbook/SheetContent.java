package org.cxmaturity.workbook;

import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * What was read from the sheet of one table.
 *
 * @param rows those without a mistake in any cell
 * @param ids the place of each id's first row, rows with mistakes among them
 * @param references the cells that name rows of other tables
 */
record SheetContent(TableSpec<?> spec, List<Row> rows, Map<String, String> ids, List<Reference> references) {
    /** A cell that names rows of another table. */
    record Reference(Column column, Object value, String place) {}
}
