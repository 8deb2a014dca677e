package org.cxmaturity.model;

import java.math.BigDecimal;

/**
 * Between what the true value of a KPI lies in 95 samples of 100, as was worked out from the answers themselves.
 *
 * @param low in the KPI's points, no more than the value
 * @param high no less than the value
 */
public record KpiInterval(BigDecimal low, BigDecimal high) {
    /** How far chance alone may move the value: the way to the end that lies further away. */
    BigDecimal reach(BigDecimal value) {
        return value.subtract(low).max(high.subtract(value));
    }
}
