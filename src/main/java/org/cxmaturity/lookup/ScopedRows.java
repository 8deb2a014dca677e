package org.cxmaturity.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.Scope;
import org.cxmaturity.tables.ScoreTree;
import org.cxmaturity.tables.ScoringRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * The rows that some models ask for (R34): their capabilities, the actions that raise these, and the actions that must come first;
 * and of every other table the rows of which each column that names others still names one that is there.
 */
final class ScopedRows {
    private final Tables tables;
    private final Map<Class<? extends Row>, Set<String>> held = new HashMap<>();
    private final Map<Class<? extends Row>, List<? extends Row>> fewer = new HashMap<>();
    private final Scope scope;

    /** The rows that models ask for. */
    ScopedRows(Tables tables, Collection<String> models) {
        this.tables = tables;
        Set<String> asked = capabilities(models);
        Set<String> actions = raising(asked);
        Set<String> first = first(actions);
        Set<String> besides = raisedBy(first);
        besides.removeAll(asked);
        actions.addAll(first);
        Set<String> capabilities = union(asked, besides);
        this.scope = new Scope(
                tables.all(ModelRow.class).stream()
                        .sorted(Comparator.comparingInt(ModelRow::order))
                        .map(ModelRow::id)
                        .filter(models::contains)
                        .toList(),
                asked,
                besides,
                actions,
                ScoringRow.sections(tables, capabilities));
        if (!models.containsAll(tables.ids(ModelRow.class)) || !asked.containsAll(tables.ids(CapabilityRow.class))) {
            leaveOut(models, asked, capabilities, actions);
        }
    }

    private void leaveOut(Collection<String> models, Set<String> asked, Set<String> capabilities, Set<String> actions) {
        hold(ModelRow.class, new HashSet<>(models));
        hold(CapabilityRow.class, capabilities);
        hold(DimensionRow.class, dimensions(asked));
        hold(ActionRow.class, actions);
        RowTypes.ALL.forEach(this::held);
    }

    /** What the models are about. */
    Scope scope() {
        return scope;
    }

    /** The rows of those tables of which some are left out; none where the models ask for all there is. */
    Map<Class<? extends Row>, List<? extends Row>> fewer() {
        return fewer;
    }

    private Set<String> capabilities(Collection<String> models) {
        Set<String> capabilities = new TreeSet<>();
        tables.all(StageCriterionRow.class).stream()
                .filter(row -> models.contains(row.model()))
                .forEach(row -> capabilities.addAll(row.capability()));
        ScoreTree tree = new ScoreTree(tables);
        tables.all(ModelRow.class).stream()
                .filter(row -> models.contains(row.id()) && row.root() != null)
                .forEach(row -> capabilities.addAll(tree.capabilities(Objects.requireNonNull(row.root()))));
        return capabilities;
    }

    private Set<String> raising(Set<String> capabilities) {
        Set<String> actions = new TreeSet<>();
        tables.all(EffectRow.class).stream()
                .filter(row -> capabilities.contains(row.capability()))
                .forEach(row -> actions.add(row.action()));
        return actions;
    }

    private Set<String> raisedBy(Set<String> actions) {
        Set<String> capabilities = new TreeSet<>();
        tables.all(EffectRow.class).stream()
                .filter(row -> actions.contains(row.action()))
                .forEach(row -> capabilities.add(row.capability()));
        return capabilities;
    }

    /** What must come before any of these, and is none of them. */
    private Set<String> first(Set<String> actions) {
        Set<String> first = new LinkedHashSet<>();
        Set<String> open = actions;
        while (!open.isEmpty()) {
            Set<String> now = open;
            Set<String> next = new TreeSet<>();
            tables.all(ActionRow.class).stream()
                    .filter(row -> now.contains(row.id()))
                    .forEach(row -> next.addAll(row.prerequisites()));
            next.removeIf(action -> actions.contains(action) || !first.add(action));
            open = next;
        }
        return first;
    }

    private Set<String> dimensions(Set<String> capabilities) {
        Map<String, @Nullable String> parents = new HashMap<>();
        tables.all(DimensionRow.class).forEach(row -> parents.put(row.id(), row.parent()));
        Set<String> dimensions = new TreeSet<>();
        for (CapabilityRow row : tables.all(CapabilityRow.class)) {
            String dimension = capabilities.contains(row.id()) ? row.dimension() : null;
            while (dimension != null && dimensions.add(dimension)) {
                dimension = parents.get(dimension);
            }
        }
        return dimensions;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private <R extends Row> void hold(Class<R> type, Set<String> ids) {
        List<R> all = tables.all(type);
        List<R> rows = all.stream().filter(row -> ids.contains(row.id())).toList();
        held.put(type, ids);
        if (rows.size() < all.size()) {
            fewer.put(type, rows);
        }
    }

    /** The ids of a table's rows that are held; which these are is found out when it is first asked for. */
    private <R extends Row> Set<String> held(Class<R> type) {
        Set<String> known = held.get(type);
        if (known != null) {
            return known;
        }
        List<Column> naming = TableSpec.of(type).columns().stream()
                .filter(column -> column.refers() != null && column.refers() != type)
                .toList();
        Set<String> ids = new HashSet<>();
        for (R row : tables.all(type)) {
            if (naming.stream().allMatch(column -> names(row, column))) {
                ids.add(row.id());
            }
        }
        hold(type, ids);
        return ids;
    }

    private boolean names(Row row, Column column) {
        Collection<?> named = column.values(row);
        Class<? extends Row> table = column.refers();
        return named.isEmpty() || table == null || named.stream().anyMatch(held(table)::contains);
    }
}
