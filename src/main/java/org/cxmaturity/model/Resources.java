package org.cxmaturity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What there is to work with.
 *
 * @param budget money a quarter in the rule base's own currency, whole units
 * @param staffDays person-days a quarter
 */
public record Resources(
        @Nullable Size size,
        @Nullable Readiness readiness,
        @Nullable Long budget,
        @Nullable Integer staffDays) implements Derived {
    /** What the constraints leave, with the budget in pounds. */
    public static Resources of(@Nullable Size size, Constraints constraints, BigDecimal perPound) {
        BigDecimal budget = constraints.budgetPerQuarter();
        return new Resources(
                size,
                constraints.changeReadiness(),
                budget == null
                        ? null
                        : budget.divide(perPound, 0, RoundingMode.HALF_UP).longValueExact(),
                constraints.staffDaysPerQuarter());
    }

    @Override
    public String key() {
        return "means#" + size + "/" + readiness + "/" + budget + "/" + staffDays;
    }
}
