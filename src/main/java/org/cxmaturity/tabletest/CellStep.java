package org.cxmaturity.tabletest;

import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A cell of a decision table that says a little more or less than it does: the smallest slip of somebody who edits it.
 *
 * @param before the row as it is
 * @param after the row with the other cell
 * @param from what the cell says
 * @param to what it would say
 */
public record CellStep(TableSpec<?> spec, Row before, Row after, Column column, String from, String to) {
    /** The row. */
    public RowRef row() {
        return RowTypes.ref(before);
    }
}
