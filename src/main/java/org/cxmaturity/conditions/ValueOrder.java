package org.cxmaturity.conditions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The order of what conditions compare: numbers as they are, an enum's constants as they are declared. */
public final class ValueOrder {
    private ValueOrder() {}

    /** Where a value stands: a number where it is, a constant at its place in the enum, from 0. */
    public static BigDecimal position(Object value) {
        if (value instanceof Enum<?> constant) {
            return BigDecimal.valueOf(constant.ordinal());
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        throw new IllegalStateException(value + " has no order");
    }

    /**
     * The value just before this one: of whole numbers from 0 and of constants the one before, of decimals one less in the last place
     * written, tenths at least; null for the first.
     */
    public static @Nullable Object before(Object value) {
        if (value instanceof BigDecimal number) {
            return number.subtract(BigDecimal.ONE.movePointLeft(Math.max(1, number.scale())));
        }
        int at = position(value).signum();
        if (at <= 0) {
            return null;
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getEnumConstants()[constant.ordinal() - 1];
        }
        return value instanceof Long number ? number - 1 : (Object) ((Integer) value - 1);
    }
}
