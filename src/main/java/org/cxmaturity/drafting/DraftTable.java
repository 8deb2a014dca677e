package org.cxmaturity.drafting;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cxmaturity.tablespec.CellContent;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableReader;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A table of a draft.
 *
 * @param first the row of its sheet in which its first row stands, from 0
 * @param rows in their order
 */
public record DraftTable(TableSpec<?> spec, int first, List<DraftRow> rows) {
    public DraftTable {
        rows = List.copyOf(rows);
    }

    /** A row by its key. */
    public Optional<DraftRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** The place of a column among those of the sheet, from 0; -1 where the table has none of that name. */
    public int column(String name) {
        List<Column> columns = spec.sheetColumns();
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).name().equals(name))
                .findFirst()
                .orElse(-1);
    }

    /** The row that a cell of its sheet belongs to; empty where it belongs to none. */
    public Optional<DraftRow> at(CellPlace place) {
        int index = place.row() - 1 - first;
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
    }

    /** The column that a cell of its sheet belongs to, from 0; -1 where it belongs to none. */
    public int column(CellPlace place) {
        return IntStream.range(0, spec.sheetColumns().size())
                .filter(at -> CellPlace.letters(at).equals(place.column()))
                .findFirst()
                .orElse(-1);
    }

    /** Its rows as the reader takes them. */
    TableReader.Rows asRead() {
        List<Column> columns = spec.sheetColumns();
        List<List<CellContent>> contents = rows.stream()
                .map(row -> IntStream.range(0, columns.size())
                        .mapToObj(at ->
                                CellContent.typed(columns.get(at), row.cells().get(at)))
                        .toList())
                .toList();
        return new TableReader.Rows() {
            @Override
            public int last() {
                int last = contents.size() - 1;
                while (last >= 0 && contents.get(last).stream().allMatch(CellContent::blank)) {
                    last--;
                }
                return first + last;
            }

            @Override
            public List<CellContent> at(int row) {
                return contents.get(row - first);
            }
        };
    }
}
