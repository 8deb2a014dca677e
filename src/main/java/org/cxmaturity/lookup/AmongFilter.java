package org.cxmaturity.lookup;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Rows that state the values they admit. */
final class AmongFilter implements ConditionFilter {
    private final Map<Object, BitSet> rows = new HashMap<>();

    @Override
    public void add(Object value, int row) {
        rows.computeIfAbsent(value, first -> new BitSet()).set(row);
    }

    @Override
    public void complete(BitSet any) {
        rows.values().forEach(admitting -> admitting.or(any));
    }

    @Override
    public void keep(BitSet left, Object value, BitSet any) {
        left.and(rows.getOrDefault(value, any));
    }
}
