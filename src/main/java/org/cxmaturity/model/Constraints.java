package org.cxmaturity.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation can spend on change, and how ready it is for it.
 *
 * @param currency ISO 4217
 * @param budgetPerQuarter money a quarter, in {@code currency}
 * @param staffDaysPerQuarter person-days a quarter
 * @param quarters the planning horizon
 */
public record Constraints(
        @Nullable String currency,
        @Nullable BigDecimal budgetPerQuarter,
        @Nullable Integer staffDaysPerQuarter,
        @Nullable Integer quarters,
        @Nullable Readiness changeReadiness)
        implements Given {
    @Override
    public <R> R by(Cases<R> cases) {
        return cases.constraints(this);
    }

    @Override
    public String key() {
        return "constraints#";
    }
}
