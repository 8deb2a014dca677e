package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;

/** The new edition's rows as they would be with some changes undone, everything else left as it is. */
public final class RowsWithoutChanges {
    private RowsWithoutChanges() {}

    /** The rows of the tables that are touched, by id; other tables are not among them. */
    public static Map<Class<? extends Row>, List<Row>> rows(Edition edition, Collection<TableChange> undone) {
        Map<TableSpec<?>, List<TableChange>> byTable = new LinkedHashMap<>();
        undone.forEach(change ->
                byTable.computeIfAbsent(change.spec(), any -> new ArrayList<>()).add(change));
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        byTable.forEach((spec, changes) -> rows.put(spec.type(), table(spec, edition.rows(spec), changes)));
        return rows;
    }

    private static List<Row> table(TableSpec<?> spec, List<? extends Row> current, List<TableChange> undone) {
        Map<String, Row> rows = new TreeMap<>();
        current.forEach(row -> rows.put(row.id(), row));
        for (TableChange change : undone) {
            if (change instanceof CellChanged cell) {
                rows.computeIfPresent(cell.is().id(), (id, row) -> with(spec, row, cell));
                continue;
            }
            Row is = change.is();
            Row was = change.was();
            if (is != null) {
                rows.remove(is.id());
            }
            if (was != null) {
                rows.put(was.id(), was);
            }
        }
        return List.copyOf(rows.values());
    }

    private static Row with(TableSpec<?> spec, Row row, CellChanged undone) {
        List<String> texts = new ArrayList<>(RowText.write(spec, row));
        texts.set(undone.column().index(), undone.before());
        return RowText.read(spec, texts, (column, mistake) -> {}).orElseThrow();
    }
}
