package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A KPI's latest value held against something.
 *
 * @param difference how far it lies above (or, negative, below) what it is held against, in the KPI's points
 * @param error how far chance alone may have moved the difference, in points; null where it is not known
 * @param against the row id of a published benchmark, the id of one that the client brings, or the day of the earlier value
 */
public record KpiReading(
        KpiKind kind,
        String series,
        KpiBasis basis,
        BigDecimal difference,
        @Nullable BigDecimal error,
        String against) implements Derived {
    /** Whether chance alone may account for the difference. */
    public Chance chance() {
        if (error == null) {
            return Chance.UNKNOWN;
        }
        return difference.abs().compareTo(error) > 0 ? Chance.EXCLUDED : Chance.POSSIBLE;
    }

    @Override
    public String key() {
        return "kpi-reading#" + kind + "/" + series + "/" + basis + "/" + against;
    }
}
