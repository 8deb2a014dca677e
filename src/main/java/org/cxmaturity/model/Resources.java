package org.cxmaturity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What there is to work with. What it is worth goes by headcount: as much money buys less in a larger organisation, and as many
 * days reach less far.
 *
 * @param budget money a quarter in the rule base's own currency, whole units
 * @param staffDays person-days a quarter
 * @param comparableBudget what the budget is worth where actions cost what the catalogue says, rounded down
 * @param daysPercent the person-days in percent of those usual by headcount, rounded down
 */
public record Resources(
        @Nullable String size,
        @Nullable Readiness readiness,
        @Nullable Long budget,
        @Nullable Integer staffDays,
        @Nullable Long comparableBudget,
        @Nullable Integer daysPercent)
        implements Derived {
    /** What the constraints leave, with the budget in pounds. */
    public static Resources of(@Nullable String size, Scaling scaling, Constraints constraints, BigDecimal perPound) {
        BigDecimal budget = constraints.budgetPerQuarter();
        return of(
                size,
                scaling,
                constraints,
                budget == null
                        ? null
                        : Long.valueOf(
                                budget.divide(perPound, 0, RoundingMode.HALF_UP).longValueExact()));
    }

    /** What the constraints leave where no currency is stated: no money that can be counted. */
    public static Resources withoutMoney(@Nullable String size, Scaling scaling, Constraints constraints) {
        return of(size, scaling, constraints, (Long) null);
    }

    private static Resources of(
            @Nullable String size, Scaling scaling, Constraints constraints, @Nullable Long budget) {
        Integer days = constraints.staffDaysPerQuarter();
        return new Resources(
                size,
                constraints.changeReadiness(),
                budget,
                days,
                budget == null ? null : scaling.comparableBudget(budget),
                days == null ? null : scaling.daysPercent(days));
    }

    @Override
    public String key() {
        return "means#" + size + "/" + readiness + "/" + budget + "/" + staffDays;
    }
}
