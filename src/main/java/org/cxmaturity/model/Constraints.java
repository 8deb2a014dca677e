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
 * @param carryOver whether money left over in a quarter may be spent in a later one; null where it is not said, which means no
 * @param obstaclesFirst what it may cost that leadership and change work comes first; null where it is not said, which means nothing
 */
public record Constraints(
        @Nullable String currency,
        @Nullable BigDecimal budgetPerQuarter,
        @Nullable Integer staffDaysPerQuarter,
        @Nullable Integer quarters,
        @Nullable Readiness changeReadiness,
        @Nullable Boolean carryOver,
        @Nullable ObstaclesFirst obstaclesFirst)
        implements Given {
    /** Constraints that say nothing of how money and turns are to be handled. */
    public Constraints(
            @Nullable String currency,
            @Nullable BigDecimal budgetPerQuarter,
            @Nullable Integer staffDaysPerQuarter,
            @Nullable Integer quarters,
            @Nullable Readiness changeReadiness) {
        this(currency, budgetPerQuarter, staffDaysPerQuarter, quarters, changeReadiness, null, null);
    }

    @Override
    public <R> R by(Cases<R> cases) {
        return cases.constraints(this);
    }

    @Override
    public String key() {
        return "constraints#";
    }
}
