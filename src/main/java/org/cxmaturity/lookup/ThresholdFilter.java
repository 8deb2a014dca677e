package org.cxmaturity.lookup;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Rows that state a threshold: the value is at least, or below, what they say. For each threshold all rows it admits are held. */
final class ThresholdFilter implements ConditionFilter {
    private final boolean atLeast;
    private final NavigableMap<BigDecimal, BitSet> rows = new TreeMap<>();

    ThresholdFilter(boolean atLeast) {
        this.atLeast = atLeast;
    }

    @Override
    public void add(Object cell, int row) {
        rows.computeIfAbsent(measure(cell), first -> new BitSet()).set(row);
    }

    @Override
    public void complete(BitSet any) {
        BitSet admitted = (BitSet) any.clone();
        for (BitSet stating : (atLeast ? rows : rows.descendingMap()).values()) {
            stating.or(admitted);
            admitted = (BitSet) stating.clone();
        }
    }

    @Override
    public void keep(BitSet left, Object value, BitSet any) {
        BigDecimal measure = measure(value);
        Map.Entry<BigDecimal, BitSet> nearest = atLeast ? rows.floorEntry(measure) : rows.higherEntry(measure);
        left.and(nearest == null ? any : nearest.getValue());
    }

    private static BigDecimal measure(Object value) {
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
}
