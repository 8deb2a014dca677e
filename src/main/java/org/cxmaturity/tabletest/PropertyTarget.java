package org.cxmaturity.tabletest;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/**
 * What a fact's property has to be.
 *
 * @param target the value wanted
 * @param ok which values do where that one cannot be had
 */
record PropertyTarget(Object target, Predicate<Object> ok) {
    /** What lets a condition be met, as near to its boundary as can be; null where the cell admits anything. */
    static @Nullable PropertyTarget met(Column column, Row row) {
        Object cell = cell(column, row);
        if (cell == null) {
            return null;
        }
        return switch (Objects.requireNonNull(column.operator())) {
            case IN -> {
                TreeSet<Object> values = new TreeSet<>((Collection<?>) cell);
                yield new PropertyTarget(values.first(), values::contains);
            }
            case IS -> new PropertyTarget(cell, cell::equals);
            case AT_LEAST -> new PropertyTarget(cell, value -> compare(value, cell) >= 0);
            case BELOW -> {
                Object before = before(cell);
                yield before == null
                        ? new PropertyTarget(cell, value -> false)
                        : new PropertyTarget(before, value -> compare(value, cell) < 0);
            }
            case LACKS -> new PropertyTarget(cell, cell::equals);
        };
    }

    /** What lets an ordered condition only just not be met; null where there is no such value, or no order. */
    static @Nullable PropertyTarget missed(Column column, Row row) {
        Object cell = cell(column, row);
        if (cell == null) {
            return null;
        }
        if (column.operator() == Operator.BELOW) {
            return new PropertyTarget(cell, value -> compare(value, cell) >= 0);
        }
        Object before = column.operator() == Operator.AT_LEAST ? before(cell) : null;
        return before == null ? null : new PropertyTarget(before, value -> compare(value, cell) < 0);
    }

    /** The highest value that lets a condition be met that has an upper limit; null where it has none. */
    static @Nullable PropertyTarget upmost(Column column, Row row) {
        return column.operator() == Operator.BELOW ? met(column, row) : null;
    }

    /** Both at once: this one's value, and only what the other admits too. */
    PropertyTarget and(PropertyTarget other) {
        return new PropertyTarget(
                other.ok.test(target) ? target : other.target, value -> ok.test(value) && other.ok.test(value));
    }

    private static @Nullable Object cell(Column column, Row row) {
        Object cell = column.of(row);
        return cell instanceof Collection<?> several && several.isEmpty() ? null : cell;
    }

    private static @Nullable Object before(Object cell) {
        if (cell instanceof Enum<?> constant) {
            int at = constant.ordinal();
            return at == 0 ? null : constant.getDeclaringClass().getEnumConstants()[at - 1];
        }
        if (cell instanceof BigDecimal number) {
            return number.subtract(BigDecimal.ONE.movePointLeft(Math.max(1, number.scale())));
        }
        if (cell instanceof Long number) {
            return number > 0 ? number - 1 : null;
        }
        return cell instanceof Integer number && number > 0 ? number - 1 : null;
    }

    /** How far a value is from the target. */
    double distance(int value) {
        return Math.abs(value - new BigDecimal(target.toString()).doubleValue());
    }

    private static int compare(Object value, Object cell) {
        return value instanceof Enum<?> constant
                ? Integer.compare(constant.ordinal(), ((Enum<?>) cell).ordinal())
                : new BigDecimal(value.toString()).compareTo(new BigDecimal(cell.toString()));
    }
}
