package org.cxmaturity.publishing.html;

import java.util.List;
import org.cxmaturity.publishing.ColumnWidths;
import org.cxmaturity.publishing.blocks.Table;

/**
 * How wide the columns of a page's tables are.
 *
 * @param whole how wide a table is
 * @param letters the size of letters, in the same unit
 * @param padding beside the text of a cell, both sides together
 */
public record TableWidths(double whole, double letters, double padding) {
    /** A table's columns, as shares of a hundred. */
    public List<Double> of(Table table) {
        return ColumnWidths.shares(table, whole, letters, padding);
    }
}
