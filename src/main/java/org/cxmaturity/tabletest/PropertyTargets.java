package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** What the properties of a row's subject have to be, by name; properties that do not matter are left out. */
record PropertyTargets(Map<String, PropertyTarget> byProperty) {
    /** What lets the row fire, at its boundary. */
    static PropertyTargets firing(TableSpec<?> spec, Row row) {
        Map<String, PropertyTarget> demands = new HashMap<>();
        for (Column column : spec.conditions()) {
            PropertyTarget demand = PropertyTarget.met(column, row);
            if (demand != null) {
                demands.merge(column.property(), demand, PropertyTarget::and);
            }
        }
        return new PropertyTargets(demands);
    }

    /** The same but for one condition, which is only just not met; null where there is no such thing. */
    @Nullable
    PropertyTargets missing(Column column, Row row) {
        PropertyTarget demand = PropertyTarget.missed(column, row);
        if (demand == null) {
            return null;
        }
        Map<String, PropertyTarget> demands = new HashMap<>(byProperty);
        demands.put(column.property(), demand);
        return new PropertyTargets(demands);
    }

    /** The same at the upper limit of a condition; null where it has none, or where it is the same. */
    @Nullable
    PropertyTargets upper(Column column, Row row) {
        PropertyTarget upmost = PropertyTarget.upmost(column, row);
        PropertyTarget all = byProperty.get(column.property());
        if (upmost == null
                || all == null
                || upmost.target().equals(all.target())
                || !all.admitted().has(upmost.target())) {
            return null;
        }
        Map<String, PropertyTarget> demands = new HashMap<>(byProperty);
        demands.put(column.property(), new PropertyTarget(upmost.target(), all.admitted()));
        return new PropertyTargets(demands);
    }

    boolean asks(String property) {
        return byProperty.containsKey(property);
    }

    /** The value wanted, or another where it does not matter. */
    <T> T value(String property, Class<T> type, T otherwise) {
        PropertyTarget demand = byProperty.get(property);
        return demand == null ? otherwise : type.cast(demand.target());
    }

    int number(String property, int otherwise) {
        PropertyTarget demand = byProperty.get(property);
        return demand == null ? otherwise : new BigDecimal(demand.target().toString()).intValue();
    }

    /** Whether the value does. */
    boolean admits(String property, int value) {
        PropertyTarget demand = byProperty.get(property);
        return demand == null || demand.admitted().has(value);
    }

    double distance(String property, int value) {
        PropertyTarget demand = byProperty.get(property);
        return demand == null ? 0 : demand.distance(value);
    }
}
