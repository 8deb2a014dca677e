package org.cxmaturity.tablecheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;

/** Whether rows that come from no workbook would make a rule base: the checks across tables, with a plain yes or no. */
public final class ConsistentRows {
    private ConsistentRows() {}

    /** Whether every reference leads to a row, and nothing is wrong between the tables. */
    public static boolean sound(Map<Class<? extends Row>, List<Row>> rows) {
        return referencesHold(rows)
                && Consistency.problems(new ReadTables(rows, Map.of(), Map.of()))
                        .isEmpty();
    }

    private static boolean referencesHold(Map<Class<? extends Row>, List<Row>> rows) {
        Map<Class<? extends Row>, Set<String>> ids = new HashMap<>();
        rows.forEach((type, own) -> {
            Set<String> known = new HashSet<>();
            own.forEach(row -> known.add(row.id()));
            ids.put(type, known);
        });
        return rows.entrySet().stream().allMatch(table -> TableSpec.of(table.getKey()).columns().stream()
                .allMatch(column -> holds(column, table.getValue(), ids)));
    }

    private static boolean holds(Column column, List<Row> rows, Map<Class<? extends Row>, Set<String>> ids) {
        Class<? extends Row> referred = column.refers();
        if (referred == null) {
            return true;
        }
        Set<String> known = ids.getOrDefault(referred, Set.of());
        for (Row row : rows) {
            if (!column.values(row).stream().allMatch(id -> known.contains(id.toString()))) {
                return false;
            }
        }
        return true;
    }
}
