package org.cxmaturity.lookup;

import java.util.BitSet;

/** Which rows a known value admits. Built once, then only read. */
sealed interface ConditionFilter permits AmongFilter, ThresholdFilter, WithoutFilter {
    /** Takes in a value that the row at that place states. */
    void add(Object value, int row);

    /** Ends the building: the rows in {@code any} state nothing and admit every value. */
    void complete(BitSet any);

    /** Drops the rows that do not admit the value. */
    void keep(BitSet left, Object value, BitSet any);
}
