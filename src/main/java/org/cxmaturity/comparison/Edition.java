package org.cxmaturity.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.RuleBaseRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * Decision tables as they stood at one time: a directory of workbooks, or one of them.
 *
 * @param name what the person called it
 */
public record Edition(String name, ReadTables read) {
    /** The edition that an assessment goes by. */
    public static Edition of(String name, Tables tables, Map<String, String> places, Map<String, String> digests) {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        RowTypes.ALL.forEach(type -> rows.put(type, List.copyOf(tables.all(type))));
        return new Edition(name, new ReadTables(rows, places, digests));
    }

    /** The version that its catalogue states, or null where the catalogue is not among the workbooks. */
    public @Nullable String version() {
        List<RuleBaseRow> rows = read.rows(RuleBaseRow.class);
        return rows.isEmpty() ? null : rows.get(0).version();
    }

    /** The rows of one table, by id. */
    List<? extends Row> rows(TableSpec<?> spec) {
        return read.rows(spec.type());
    }

    /** The cell of a row's id. */
    String place(TableSpec<?> spec, Row row) {
        return read.places().getOrDefault(spec.reference(row.id()), spec.file() + "!" + spec.sheet());
    }
}
