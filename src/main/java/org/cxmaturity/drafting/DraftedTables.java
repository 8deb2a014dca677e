package org.cxmaturity.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;

/**
 * All tables of a draft as they stand.
 *
 * @param tables by name, in the order of {@link TableSpec#all()}
 */
public record DraftedTables(Map<String, DraftTable> tables) {
    public DraftedTables {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /**
     * The tables of a base, each row where it stands there.
     *
     * @param read sound
     * @param first the row of a table's sheet in which its first row stands, from 0
     */
    public static DraftedTables ofBase(ReadTables read, ToIntFunction<TableSpec<?>> first) {
        Map<String, DraftTable> tables = new LinkedHashMap<>();
        TableSpec.all()
                .forEach(spec ->
                        tables.put(spec.name(), new DraftTable(spec, first.applyAsInt(spec), rows(read, spec))));
        return new DraftedTables(tables);
    }

    private static List<DraftRow> rows(ReadTables read, TableSpec<?> spec) {
        List<DraftRow> rows = new ArrayList<>();
        for (Row row : read.rows(spec.type())) {
            List<String> cells = spec.sheetColumns().stream()
                    .map(column -> CellText.write(column, column.of(row)))
                    .toList();
            rows.add(DraftRow.ofBase(CellPlace.parse(read.place(row, "id")).row(), cells));
        }
        rows.sort(Comparator.comparingInt(DraftRow::from));
        return rows;
    }

    /** A table by name. */
    public Optional<DraftTable> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The same with one table changed. */
    public DraftedTables with(DraftTable changed) {
        Map<String, DraftTable> all = new LinkedHashMap<>(tables);
        all.put(changed.spec().name(), changed);
        return new DraftedTables(all);
    }
}
