package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.workbook.Column;
import org.cxmaturity.workbook.TableSpec;
import org.jspecify.annotations.Nullable;

/** What the properties of a row's subject have to be, by name; properties that do not matter are left out. */
record Demands(Map<String, Demand> byProperty) {
    /** What lets the row fire, at its boundary. */
    static Demands firing(TableSpec<?> spec, Row row) {
        Map<String, Demand> demands = new HashMap<>();
        for (Column column : spec.conditions()) {
            Demand demand = Demand.met(column, row);
            if (demand != null) {
                demands.merge(column.property(), demand, Demand::and);
            }
        }
        return new Demands(demands);
    }

    /** The same but for one condition, which is only just not met; null where there is no such thing. */
    @Nullable
    Demands missing(Column column, Row row) {
        Demand demand = Demand.missed(column, row);
        if (demand == null) {
            return null;
        }
        Map<String, Demand> demands = new HashMap<>(byProperty);
        demands.put(column.property(), demand);
        return new Demands(demands);
    }

    /** The same at the upper limit of a condition; null where it has none, or where it is the same. */
    @Nullable
    Demands upper(Column column, Row row) {
        Demand upmost = Demand.upmost(column, row);
        Demand all = byProperty.get(column.property());
        if (upmost == null
                || all == null
                || upmost.target().equals(all.target())
                || !all.ok().test(upmost.target())) {
            return null;
        }
        Map<String, Demand> demands = new HashMap<>(byProperty);
        demands.put(column.property(), new Demand(upmost.target(), all.ok()));
        return new Demands(demands);
    }

    boolean asks(String property) {
        return byProperty.containsKey(property);
    }

    /** The value wanted, or another where it does not matter. */
    <T> T value(String property, Class<T> type, T otherwise) {
        Demand demand = byProperty.get(property);
        return demand == null ? otherwise : type.cast(demand.target());
    }

    int number(String property, int otherwise) {
        Demand demand = byProperty.get(property);
        return demand == null ? otherwise : new BigDecimal(demand.target().toString()).intValue();
    }

    /** Whether the value does. */
    boolean admits(String property, int value) {
        Demand demand = byProperty.get(property);
        return demand == null || demand.ok().test(value);
    }

    double distance(String property, int value) {
        Demand demand = byProperty.get(property);
        return demand == null ? 0 : demand.distance(value);
    }
}
