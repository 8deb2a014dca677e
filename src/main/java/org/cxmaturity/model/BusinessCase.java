package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a client assumes of the money that kept customers are worth: the client's own figures, and no input to the rules.
 *
 * @param customers how many there are
 * @param margin what a customer leaves a year, in the currency of the constraints
 * @param churn the share of customers lost a year today, 0 to 1
 * @param churnExpected the share that the client expects to lose once the plan is done; never above {@code churn}
 * @param personDay what a person-day of the organisation's own people costs; null where people's time is not to be counted in money
 */
public record BusinessCase(
        int customers,
        Span margin,
        BigDecimal churn,
        Span churnExpected,
        @Nullable BigDecimal personDay) {
    /** A range, its ends included; the two may be the same. */
    public record Span(BigDecimal low, BigDecimal high) {
        public Span {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(low + " above " + high);
            }
        }
    }
}
