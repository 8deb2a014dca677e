package org.cxmaturity.lookup;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that state the values they admit. */
final class AmongFilter implements ConditionFilter {
    private final Map<Object, BitSet> rows = new HashMap<>();

    @Override
    public void add(Object cell, int row) {
        for (Object value : cell instanceof Collection<?> several ? several : List.of(cell)) {
            rows.computeIfAbsent(value, first -> new BitSet()).set(row);
        }
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
