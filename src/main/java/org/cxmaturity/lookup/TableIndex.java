package org.cxmaturity.lookup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.HitPolicy;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Subject;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** The rows of one table, by id and by condition. */
final class TableIndex<R extends Row> {
    private final TableSpec<R> spec;
    /** Asked for at every look-up, and slow to ask an annotation for. */
    private final List<Class<? extends Fact>> subjects;

    private final boolean unique;
    private final List<R> rows;
    private final Map<String, R> byId = new HashMap<>();
    private final Map<String, Map<String, List<R>>> byName = new ConcurrentHashMap<>();
    private final List<ColumnIndex> columns = new ArrayList<>();

    private TableIndex(TableSpec<R> spec, List<R> rows) {
        this.spec = spec;
        this.rows = rows;
        rows.forEach(row -> byId.put(row.id(), row));
        this.subjects = spec.subjects().stream()
                .<Class<? extends Fact>>map(Subject::type)
                .toList();
        this.unique = spec.decision() != null && spec.decision().hit() == HitPolicy.UNIQUE;
        List<String> names = spec.subjects().stream().map(Subject::as).toList();
        for (Column column : spec.conditions()) {
            int at = names.indexOf(column.subject());
            if (at < 0) {
                throw new IllegalStateException(spec.name() + " has no subject " + column.subject());
            }
            ColumnIndex index = ColumnIndex.of(column, at, subjects.get(at), rows);
            if (index.restricts()) {
                columns.add(index);
            }
        }
    }

    static <R extends Row> TableIndex<R> of(Class<R> type, List<? extends Row> rows) {
        List<R> sorted = rows.stream()
                .map(type::cast)
                .sorted(Comparator.comparing(Row::id))
                .toList();
        return new TableIndex<>(TableSpec.of(type), sorted);
    }

    List<R> all() {
        return rows;
    }

    List<R> naming(String column, String id) {
        return byName.computeIfAbsent(column, this::byName).getOrDefault(id, List.of());
    }

    private Map<String, List<R>> byName(String name) {
        Column column = spec.columns().stream()
                .filter(each -> each.name().equals(name) && each.refers() != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(spec.name() + " names nothing in a column " + name));
        Map<String, List<R>> named = new HashMap<>();
        for (R row : rows) {
            column.values(row).forEach(id -> named.computeIfAbsent(String.valueOf(id), any -> new ArrayList<>())
                    .add(row));
        }
        named.replaceAll((id, naming) -> List.copyOf(naming));
        return named;
    }

    R row(String id) {
        R row = byId.get(id);
        if (row == null) {
            throw new IllegalArgumentException("no row " + spec.reference(id));
        }
        return row;
    }

    List<R> matching(Fact[] facts) {
        check(facts);
        BitSet left = new BitSet(rows.size());
        left.set(0, rows.size());
        for (ColumnIndex column : columns) {
            column.keep(left, facts[column.subject()]);
            if (left.isEmpty()) {
                return List.of();
            }
        }
        List<R> matching = new ArrayList<>(left.cardinality());
        for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
            matching.add(rows.get(at));
        }
        if (matching.size() > 1 && unique) {
            throw new IllegalStateException(spec.reference(matching.get(0).id()) + " and "
                    + spec.reference(matching.get(1).id()) + " both match " + List.of(facts)
                    + ", where one row at most may");
        }
        return List.copyOf(matching);
    }

    private void check(Fact[] facts) {
        boolean fits = facts.length == subjects.size() && !subjects.isEmpty();
        for (int i = 0; fits && i < facts.length; i++) {
            fits = subjects.get(i).isInstance(facts[i]);
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    spec.name() + " is held against " + spec.subjects() + ", not " + List.of(facts));
        }
    }
}
