package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.TreeSet;
import org.cxmaturity.conditions.AdmittedValues;
import org.cxmaturity.conditions.ValueOrder;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's property has to be.
 *
 * @param target the value wanted
 * @param admitted which values do where that one cannot be had
 */
record PropertyTarget(Object target, AdmittedValues admitted) {
    /** What lets a condition be met, as near to its boundary as can be; null where the cell admits anything. */
    static @Nullable PropertyTarget met(Column column, Row row) {
        AdmittedValues admitted = AdmittedValues.of(column, row);
        if (admitted.unknown()) {
            return null;
        }
        Object cell = new TreeSet<>(column.values(row)).first();
        Object before = column.operator() == Operator.BELOW ? ValueOrder.before(cell) : null;
        return new PropertyTarget(before == null ? cell : before, admitted);
    }

    /** What lets an ordered condition only just not be met; null where there is no such value, or no order. */
    static @Nullable PropertyTarget missed(Column column, Row row) {
        AdmittedValues missing = AdmittedValues.of(column, row).complement().orElse(null);
        if (missing == null) {
            return null;
        }
        Object cell = column.values(row).iterator().next();
        Object target = column.operator() == Operator.BELOW ? cell : ValueOrder.before(cell);
        return target == null ? null : new PropertyTarget(target, missing);
    }

    /** The highest value that lets a condition be met that has an upper limit; null where it has none. */
    static @Nullable PropertyTarget upmost(Column column, Row row) {
        return column.operator() == Operator.BELOW ? met(column, row) : null;
    }

    /** Both at once: this one's value, and only what the other admits too. */
    PropertyTarget and(PropertyTarget other) {
        return new PropertyTarget(other.admitted.has(target) ? target : other.target, admitted.and(other.admitted));
    }

    /** How far a value is from the target. */
    double distance(int value) {
        return Math.abs(value - new BigDecimal(target.toString()).doubleValue());
    }
}
