package org.cxmaturity.roadmap;

import org.jspecify.annotations.Nullable;

/**
 * What a plan has to keep to in every quarter, and how many quarters there are.
 *
 * @param budget money a quarter, in whole units of the profile's currency; null where there is no limit
 * @param staffDays person-days a quarter; null where there is no limit
 * @param quarters the horizon, at least 1
 * @param parallel how many actions may run at the same time; null where there is no limit
 */
public record PlanLimits(
        @Nullable Long budget,
        @Nullable Integer staffDays,
        int quarters,
        @Nullable Integer parallel) {
    public PlanLimits {
        if (quarters < 1) {
            throw new IllegalArgumentException("a plan of " + quarters + " quarters");
        }
    }

    boolean allows(long cost, long days, int actions) {
        return (budget == null || cost <= budget)
                && (staffDays == null || days <= staffDays)
                && (parallel == null || actions <= parallel);
    }
}
