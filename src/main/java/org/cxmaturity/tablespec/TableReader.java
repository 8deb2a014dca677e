package org.cxmaturity.tablespec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellContent.Words;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one table, whether they stand in a sheet or in a grid. Rows with a mistake are left out, but their ids are known,
 * so that references to them hold.
 */
public final class TableReader {
    private final TableSpec<?> spec;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<SheetContent.Reference> references = new ArrayList<>();

    private TableReader(TableSpec<?> spec, List<Problem> problems) {
        this.spec = spec;
        this.problems = problems;
    }

    /** The rows below a table's titles, by their place in the sheet, from 0. */
    public interface Rows {
        /** The last row in which something stands, or the one above the first where there is none. */
        int last();

        /** The cells of a row, in the order of the sheet's columns. */
        List<CellContent> at(int row);

        /** Whether cells of the row are merged, so that some of them are covered. */
        default boolean merged(int row) {
            return false;
        }
    }

    /**
     * Reads all rows.
     *
     * @param first the first row below the titles, from 0
     * @param problems where to add what is wrong, by cell
     */
    public static SheetContent read(TableSpec<?> spec, int first, Rows rows, List<Problem> problems) {
        TableReader reader = new TableReader(spec, problems);
        reader.all(first, rows);
        return new SheetContent(
                spec,
                List.copyOf(reader.rows),
                Collections.unmodifiableMap(new LinkedHashMap<>(reader.ids)),
                List.copyOf(reader.references));
    }

    private void all(int first, Rows given) {
        boolean gap = false;
        int last = given.last();
        for (int at = first; at <= last; at++) {
            List<CellContent> cells = given.at(at);
            if (cells.stream().allMatch(CellContent::blank)) {
                gap = gap || gap(at);
            } else if (gap && cells.get(0).blank()) {
                below(at, cells);
            } else {
                gap = false;
                row(at, cells, given.merged(at));
            }
        }
    }

    private boolean gap(int at) {
        problem(CellPlace.of(spec, at, 0), "a blank row", "no blank row inside the table and nothing below it");
        return true;
    }

    private void row(int at, List<CellContent> cells, boolean merged) {
        int before = problems.size();
        @Nullable Object[] values = new @Nullable Object[spec.columns().size()];
        boolean fixed = spec.conditions().isEmpty();
        for (int i = 0; i < cells.size(); i++) {
            Column column = spec.sheetColumns().get(i);
            CellContent cell = cells.get(i);
            CellConversion conversion = CellReader.read(column, cell);
            if (conversion instanceof Value value) {
                values[column.index()] = value.value();
                note(column, value.value(), CellPlace.of(spec, at, i));
            } else if (conversion instanceof Mistake mistake && !(merged && cell.blank())) {
                problems.add(
                        new Problem(CellPlace.of(spec, at, i), mistake.found(), mistake.expected(), mistake.maybe()));
            }
            fixed |= column.isCondition()
                    && !(cell instanceof Words words && words.text().equals(CellText.ANY));
        }
        if (!fixed) {
            int first = spec.sheetColumns().indexOf(spec.conditions().get(0));
            problem(
                    CellPlace.of(spec, at, first),
                    "* in every condition",
                    "a row with at least one condition that is not *");
        }
        if (problems.size() == before && !merged) {
            rows.add(spec.row(values));
        }
    }

    private void note(Column column, @Nullable Object value, String place) {
        if (column.identifies() && value != null) {
            String first = ids.putIfAbsent(value.toString(), place);
            if (first != null) {
                problem(place, "the id " + value + " a second time", "an id of its own; " + first + " has this one");
            }
        } else if (column.refers() != null && value != null) {
            references.add(new SheetContent.Reference(column, value, place));
        }
    }

    private void below(int at, List<CellContent> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).blank()) {
                problem(CellPlace.of(spec, at, column), cells.get(column).inWords(), "nothing below the table");
            }
        }
    }

    private void problem(String place, String found, String expected) {
        problems.add(new Problem(place, found, expected, null));
    }
}
