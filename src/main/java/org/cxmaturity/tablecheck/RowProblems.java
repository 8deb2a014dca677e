package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong between rows, each at the cell where it can be mended. */
final class RowProblems {
    private final ReadTables read;
    private final List<Problem> problems = new ArrayList<>();

    RowProblems(ReadTables read) {
        this.read = read;
    }

    <R extends Row> List<R> rows(Class<R> table) {
        return read.rows(table);
    }

    /** The ids of a table's rows. */
    List<String> ids(Class<? extends Row> table) {
        return read.ids(table);
    }

    /** The rows of all these tables. */
    Map<Class<? extends Row>, List<Row>> all(List<TableSpec<?>> tables) {
        return tables.stream().collect(Collectors.toMap(TableSpec::type, spec -> List.copyOf(read.rows(spec.type()))));
    }

    /** Whether the table was read at all. */
    boolean has(Class<? extends Row> table) {
        return read.rows().containsKey(table);
    }

    void add(Row row, String component, String found, String expected) {
        add(row, component, found, expected, null);
    }

    void add(Row row, String component, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(place(row, component), found, expected, maybe));
    }

    /** Complains of a table as a whole. */
    void inTable(Class<? extends Row> table, String found, String expected) {
        problems.add(new Problem(CellPlace.of(TableSpec.of(table)), found, expected, null));
    }

    String place(Row row, String component) {
        return read.place(row, component);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
