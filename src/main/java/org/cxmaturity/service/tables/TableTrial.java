package org.cxmaturity.service.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a decision table make of one organisation.
 *
 * @param organisation its name
 * @param rows in no order
 */
public record TableTrial(String organisation, List<RowTrial> rows) {
    public TableTrial {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param fired for how many facts it fired
     * @param cells its conditions, held against what it fired for first, or against what came nearest; none where there is nothing
     * @param beside what keeps it from firing besides its cells; null where nothing does
     */
    public record RowTrial(
            String id,
            int fired,
            List<CellTrial> cells,
            @Nullable String beside) {
        public RowTrial {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A condition.
     *
     * @param title the column's title
     * @param actual what the fact says there; null where it says nothing
     */
    public record CellTrial(
            String title, boolean met, @Nullable String actual) {}
}
