package org.cxmaturity.roadmap;

import org.cxmaturity.roadmap.Roadmap.Limit;
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

    /** What a limit is; null where there is none. */
    public @Nullable Long of(Limit limit) {
        Number value =
                switch (limit) {
                    case BUDGET -> budget;
                    case STAFF_DAYS -> staffDays;
                    case QUARTERS -> quarters;
                    case PARALLEL -> parallel;
                    case OBSTACLES_FIRST -> null;
                };
        return value == null ? null : value.longValue();
    }

    boolean allows(long cost, long days, int actions) {
        return (budget == null || cost <= budget)
                && (staffDays == null || days <= staffDays)
                && (parallel == null || actions <= parallel);
    }
}
