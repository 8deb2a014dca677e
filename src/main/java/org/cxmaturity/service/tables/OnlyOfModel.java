package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.RemovedModel.KeptRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** What a model asks for and no other one does (R34), and what others ask for as well. */
final class OnlyOfModel {
    private static final List<Class<? extends Row>> SHARED =
            List.of(DimensionRow.class, ScaleRow.class, CapabilityRow.class, ActionRow.class);

    private final Tables tables;
    private final Tables own;
    private final List<String> others;

    /** What is asked for by a model of these tables, beside which there are others. */
    OnlyOfModel(Tables tables, String model) {
        this.tables = tables;
        this.own = tables.in(List.of(model));
        this.others = tables.ids(ModelRow.class).stream()
                .filter(id -> !id.equals(model))
                .toList();
    }

    /** The ids of rows that no other model asks for, by table; those of nobody's are not among them. */
    Map<Class<? extends Row>, Set<String>> rows() {
        Tables rest = tables.in(others);
        Map<Class<? extends Row>, Set<String>> only = new LinkedHashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            Set<String> ids = new TreeSet<>(own.ids(spec.type()));
            rest.ids(spec.type()).forEach(ids::remove);
            only.put(spec.type(), ids);
        }
        Set<String> capabilities = only.getOrDefault(CapabilityRow.class, Set.of());
        only.getOrDefault(DimensionRow.class, new TreeSet<>()).removeAll(dimensionsBut(capabilities));
        only.getOrDefault(ScaleRow.class, new TreeSet<>()).addAll(scalesOnlyOf(capabilities));
        return only;
    }

    /** The dimensions that other capabilities than these belong to. */
    private Set<String> dimensionsBut(Set<String> capabilities) {
        Map<String, @Nullable String> parents = new HashMap<>();
        tables.all(DimensionRow.class).forEach(row -> parents.put(row.id(), row.parent()));
        Set<String> dimensions = new HashSet<>();
        for (CapabilityRow row : tables.all(CapabilityRow.class)) {
            String dimension = capabilities.contains(row.id()) ? null : row.dimension();
            while (dimension != null && dimensions.add(dimension)) {
                dimension = parents.get(dimension);
            }
        }
        return dimensions;
    }

    /** The scales that these capabilities have, and no other. */
    private Set<String> scalesOnlyOf(Set<String> capabilities) {
        Map<Boolean, Set<String>> scales = tables.all(CapabilityRow.class).stream()
                .collect(Collectors.partitioningBy(
                        row -> capabilities.contains(row.id()),
                        Collectors.mapping(CapabilityRow::scale, Collectors.toCollection(TreeSet::new))));
        Set<String> only = new TreeSet<>(scales.getOrDefault(true, Set.of()));
        only.removeAll(scales.getOrDefault(false, Set.of()));
        return only;
    }

    /** What the model asks for and stays, with the other models that ask for it. */
    List<KeptRow> kept(Map<Class<? extends Row>, Set<String>> gone) {
        Map<String, Tables> byModel = new LinkedHashMap<>();
        others.forEach(model -> byModel.put(model, tables.in(List.of(model))));
        List<KeptRow> kept = new ArrayList<>();
        for (Class<? extends Row> table : SHARED) {
            for (String id : asked(own, table)) {
                if (!gone.getOrDefault(table, Set.of()).contains(id)) {
                    List<String> models = byModel.entrySet().stream()
                            .filter(each -> asked(each.getValue(), table).contains(id))
                            .map(Map.Entry::getKey)
                            .toList();
                    kept.add(new KeptRow(TableSpec.of(table).name(), id, models));
                }
            }
        }
        return kept;
    }

    private static Set<String> asked(Tables scoped, Class<? extends Row> table) {
        return table == ScaleRow.class
                ? scoped.all(CapabilityRow.class).stream()
                        .map(CapabilityRow::scale)
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>(scoped.ids(table));
    }
}
