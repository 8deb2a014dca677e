package org.cxmaturity.tables;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maturity model that workbooks do without, or could.
 *
 * @param model its id
 * @param directory where the workbooks without it were written; null where nothing was
 * @param rows the rows that name it, or name what belongs to it
 * @param cells cells that name others besides, and keep those
 * @param kept rows that it asks for as others do, and that stay
 */
public record RemovedModel(
        String model,
        String name,
        @Nullable String directory,
        List<RemovedRow> rows,
        List<ChangedCell> cells,
        List<KeptRow> kept) {
    public RemovedModel {
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
        kept = List.copyOf(kept);
    }

    /**
     * A row to be taken away.
     *
     * @param place the cell of its id, {@code workbook!sheet!A16}
     * @param row {@code table#row-id}
     */
    public record RemovedRow(String place, String row) {}

    /**
     * A row that stays.
     *
     * @param table its table
     * @param models the other models that ask for it; none where only rows of theirs name it
     */
    public record KeptRow(String table, String id, List<String> models) {
        public KeptRow {
            models = List.copyOf(models);
        }
    }

    /** The same, written there. */
    public RemovedModel writtenTo(String where) {
        return new RemovedModel(model, name, where, rows, cells, kept);
    }
}
