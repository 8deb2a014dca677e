package org.cxmaturity.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRemoved;
import org.cxmaturity.comparison.TableChange.RowRenamed;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.TestWorkbook;

/**
 * What differs between two editions of decision tables, by meaning: rows are matched by table and id, cells are compared by what they
 * say. Where a row stands, and how it looks, means nothing.
 *
 * @param tables those that differ, in the order of the rule base, tests last
 */
public record EditionDifference(Edition before, Edition after, List<TableDifference> tables) {
    public EditionDifference {
        tables = List.copyOf(tables);
    }

    /** Compares every table that one of the editions has. */
    public static EditionDifference of(Edition before, Edition after) {
        List<TableDifference> differing = new ArrayList<>();
        for (TableSpec<?> spec : known()) {
            List<TableChange> changes = changes(spec, before, after);
            if (!changes.isEmpty()) {
                differing.add(new TableDifference(spec.name(), spec.title(), spec.file(), changes));
            }
        }
        return new EditionDifference(before, after, differing);
    }

    private static List<TableSpec<?>> known() {
        List<TableSpec<?>> known = new ArrayList<>(TableSpec.all());
        known.addAll(TableSpec.in(TestWorkbook.FILE));
        return known;
    }

    /** Every change, table by table. */
    public List<TableChange> changes() {
        return tables.stream().flatMap(table -> table.changes().stream()).toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return tables.isEmpty();
    }

    private static List<TableChange> changes(TableSpec<?> spec, Edition before, Edition after) {
        Map<String, Row> was = byId(before.rows(spec));
        Map<String, Row> is = byId(after.rows(spec));
        List<TableChange> changes = new ArrayList<>();
        is.forEach((id, row) -> {
            Row old = was.get(id);
            if (old != null && !old.equals(row)) {
                cells(spec, old, row, before, after, changes);
            }
        });
        Map<String, Row> added = new LinkedHashMap<>(is);
        added.keySet().removeAll(was.keySet());
        Map<String, Row> removed = new LinkedHashMap<>(was);
        removed.keySet().removeAll(is.keySet());
        List<TableChange> renamed = renamed(spec, added, removed, before, after);
        added.values().forEach(row -> changes.add(new RowAdded(spec, row, after.place(spec, row))));
        removed.values().forEach(row -> changes.add(new RowRemoved(spec, row, before.place(spec, row))));
        changes.addAll(renamed);
        return changes;
    }

    private static Map<String, Row> byId(List<? extends Row> rows) {
        Map<String, Row> byId = new TreeMap<>();
        rows.forEach(row -> byId.put(row.id(), row));
        return byId;
    }

    private static void cells(
            TableSpec<?> spec, Row was, Row is, Edition before, Edition after, List<TableChange> changes) {
        for (Column column : spec.sheetColumns()) {
            if (!text(column, was).equals(text(column, is))) {
                changes.add(new CellChanged(
                        spec,
                        column,
                        was,
                        is,
                        spec.place(before.place(spec, was), column),
                        spec.place(after.place(spec, is), column)));
            }
        }
    }

    /** Takes the pairs that say the same out of both. */
    private static List<TableChange> renamed(
            TableSpec<?> spec, Map<String, Row> added, Map<String, Row> removed, Edition before, Edition after) {
        Map<List<String>, List<Row>> olds = new LinkedHashMap<>();
        removed.values().forEach(row -> olds.computeIfAbsent(words(spec, row), any -> new ArrayList<>())
                .add(row));
        List<TableChange> renamed = new ArrayList<>();
        for (Row row : List.copyOf(added.values())) {
            List<Row> same = olds.getOrDefault(words(spec, row), List.of());
            if (!same.isEmpty()) {
                Row old = Objects.requireNonNull(same.remove(0));
                added.remove(row.id());
                removed.remove(old.id());
                renamed.add(new RowRenamed(spec, old, row, before.place(spec, old), after.place(spec, row)));
            }
        }
        return renamed;
    }

    private static List<String> words(TableSpec<?> spec, Row row) {
        return spec.columns().stream()
                .filter(column -> !column.identifies())
                .map(column -> text(column, row))
                .toList();
    }

    private static String text(Column column, Row row) {
        return CellText.write(column, column.of(row));
    }
}
