package org.cxmaturity.lookup;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cxmaturity.conditions.ValueOrder;

/** Rows that state a threshold: the value is at least, or below, what they say. For each threshold all rows it admits are held. */
final class ThresholdFilter implements ConditionFilter {
    private final boolean atLeast;
    private final NavigableMap<BigDecimal, BitSet> rows = new TreeMap<>();

    ThresholdFilter(boolean atLeast) {
        this.atLeast = atLeast;
    }

    @Override
    public void add(Object value, int row) {
        rows.computeIfAbsent(ValueOrder.position(value), first -> new BitSet()).set(row);
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
        BigDecimal position = ValueOrder.position(value);
        Map.Entry<BigDecimal, BitSet> nearest = atLeast ? rows.floorEntry(position) : rows.higherEntry(position);
        left.and(nearest == null ? any : nearest.getValue());
    }
}
