package org.cxmaturity.comparison;

import java.math.BigDecimal;
import org.cxmaturity.model.KpiKind;
import org.jspecify.annotations.Nullable;

/**
 * A KPI's latest value then and now.
 *
 * @param comparable whether both were measured in the same way
 * @param error how far chance alone may have moved it, in points; null where that is not known
 */
public record KpiMoved(
        KpiKind kind,
        String series,
        BigDecimal before,
        BigDecimal after,
        boolean comparable,
        @Nullable BigDecimal error) {
    /** By how much it moved. */
    public BigDecimal by() {
        return after.subtract(before);
    }

    /** Whether it moved by more than chance may, as far as that is known. */
    public boolean significant() {
        return comparable && error != null && by().abs().compareTo(error) > 0;
    }
}
