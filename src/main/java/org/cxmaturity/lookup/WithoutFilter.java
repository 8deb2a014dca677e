package org.cxmaturity.lookup;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Rows that state names which a set of names must not have. */
final class WithoutFilter implements ConditionFilter {
    private final Map<Object, BitSet> rows = new HashMap<>();

    @Override
    public void add(Object value, int row) {
        rows.computeIfAbsent(value, first -> new BitSet()).set(row);
    }

    @Override
    public void complete(BitSet any) {
        // Rows that state nothing are never dropped.
    }

    @Override
    public void keep(BitSet left, Object value, BitSet any) {
        for (Object name : (Collection<?>) value) {
            BitSet stating = rows.get(name);
            if (stating != null) {
                left.andNot(stating);
            }
        }
    }
}
