package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.conditions.RowConditions;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** Rows beside which another one concludes the same, in the same words, of everything they match: without them nothing changes. */
final class RedundantRows {
    private RedundantRows() {}

    static void find(AnalysisContext context, TableSpec<?> spec) {
        Map<List<String>, List<Row>> same = new HashMap<>();
        DominatedRows dominated = new DominatedRows(context, spec);
        for (Row row : context.rows(spec.type())) {
            same.computeIfAbsent(conclusion(spec, row), first -> new ArrayList<>())
                    .add(row);
        }
        same.values().forEach(rows -> rows.stream()
                .filter(row -> dominated.by(row).isEmpty())
                .forEach(row -> find(context, spec, rows, row)));
    }

    private static void find(AnalysisContext context, TableSpec<?> spec, List<Row> rows, Row row) {
        RowConditions own = RowConditions.of(spec, row);
        for (Row other : rows) {
            RowConditions others = RowConditions.of(spec, other);
            boolean alike = own.include(others);
            boolean earlier = rows.indexOf(other) < rows.indexOf(row);
            if (other != row && others.include(own) && (!alike || earlier)) {
                String place = context.place(other, "id");
                context.warn(
                        Kind.REDUNDANT,
                        row,
                        "id",
                        row.id()
                                + (alike
                                        ? ", which says the same as " + other.id()
                                        : ", though " + other.id()
                                                + " concludes the same of everything that this row matches"),
                        "a row that adds something; the other is at " + place,
                        null,
                        List.of(place));
                return;
            }
        }
    }

    private static List<String> conclusion(TableSpec<?> spec, Row row) {
        return spec.columns().stream()
                .filter(column -> column.role() == Role.CONCLUSION || told(column))
                .map((Column column) -> CellText.write(column, column.of(row)))
                .toList();
    }

    /** Whether a note is told to clients: a row that gives a reason of its own adds that. */
    private static boolean told(Column column) {
        return column.role() == Role.NOTE
                && (column.name().equals("text") || column.help().contains("client reads"));
    }
}
