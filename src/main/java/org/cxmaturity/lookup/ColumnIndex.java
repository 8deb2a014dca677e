package org.cxmaturity.lookup;

import java.lang.reflect.Method;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.Fact;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/** Which rows of a table a value admits, by one of its conditions. */
final class ColumnIndex {
    private final int subject;
    private final Method property;
    private final ConditionFilter filter;
    private final BitSet any;
    private final int rows;

    private ColumnIndex(int subject, Method property, ConditionFilter filter, BitSet any, int rows) {
        this.subject = subject;
        this.property = property;
        this.filter = filter;
        this.any = any;
        this.rows = rows;
    }

    static ColumnIndex of(Column column, int subject, Class<? extends Fact> type, List<? extends Row> rows) {
        BitSet any = new BitSet(rows.size());
        ConditionFilter filter =
                switch (Objects.requireNonNull(column.operator())) {
                    case IN, IS -> new AmongFilter();
                    case AT_LEAST -> new ThresholdFilter(true);
                    case BELOW -> new ThresholdFilter(false);
                    case LACKS -> new WithoutFilter();
                };
        for (int at = 0; at < rows.size(); at++) {
            Collection<?> values = column.values(rows.get(at));
            if (values.isEmpty()) {
                any.set(at);
            }
            for (Object value : values) {
                filter.add(value, at);
            }
        }
        filter.complete(any);
        return new ColumnIndex(subject, property(type, column.property()), filter, any, rows.size());
    }

    /** Which of the table's subjects it looks at. */
    int subject() {
        return subject;
    }

    /** Whether any row states this condition. */
    boolean restricts() {
        return any.cardinality() < rows;
    }

    /** Drops the rows that this fact does not meet. */
    void keep(BitSet left, Fact fact) {
        Object value = value(fact);
        if (value == null) {
            left.and(any);
        } else {
            filter.keep(left, value, any);
        }
    }

    private @Nullable Object value(Fact fact) {
        try {
            return property.invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact + " cannot be read", e);
        }
    }

    /** A method rather than a handle: as fast once warm, and far cheaper at the start. */
    private static Method property(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " has no property " + name, e);
        }
    }
}
