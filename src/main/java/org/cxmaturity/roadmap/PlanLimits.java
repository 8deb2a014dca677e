package org.cxmaturity.roadmap;

import org.cxmaturity.roadmap.Roadmap.Limit;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has to keep to.
 *
 * @param budget money a quarter, in whole units of the profile's currency; null where there is no limit, or one for all quarters
 * @param staffDays person-days a quarter; null where there is no limit
 * @param quarters the horizon, at least 1
 * @param parallel how many actions may run at the same time; null where there is no limit
 * @param carryOver whether money left over in a quarter may be spent in a later one
 * @param budgetTotal money for all quarters together, to be spent in any of them; null where there is no such sum
 */
public record PlanLimits(
        @Nullable Long budget,
        @Nullable Integer staffDays,
        int quarters,
        @Nullable Integer parallel,
        boolean carryOver,
        @Nullable Long budgetTotal) {
    /** No plan looks further ahead. */
    public static final int MOST_QUARTERS = 40;

    /** No plan is asked to have more actions run at the same time. */
    public static final int MOST_PARALLEL = 50;

    public PlanLimits {
        if (quarters < 1) {
            throw new IllegalArgumentException("a plan of " + quarters + " quarters");
        }
        if (budget != null && budgetTotal != null) {
            throw new IllegalArgumentException("a budget a quarter and a sum for all of them");
        }
    }

    /** Limits of every quarter by itself. */
    public PlanLimits(@Nullable Long budget, @Nullable Integer staffDays, int quarters, @Nullable Integer parallel) {
        this(budget, staffDays, quarters, parallel, false, null);
    }

    /** What a limit is; null where there is none. */
    public @Nullable Long of(Limit limit) {
        Number value =
                switch (limit) {
                    case BUDGET -> budget;
                    case BUDGET_TOTAL -> budgetTotal;
                    case STAFF_DAYS -> staffDays;
                    case QUARTERS -> quarters;
                    case PARALLEL -> parallel;
                    case OBSTACLES_FIRST -> null;
                };
        return value == null ? null : value.longValue();
    }

    /** The same with one limit at another value. */
    PlanLimits with(Limit limit, long value) {
        return new PlanLimits(
                limit == Limit.BUDGET ? Long.valueOf(value) : budget,
                limit == Limit.STAFF_DAYS ? Integer.valueOf((int) value) : staffDays,
                limit == Limit.QUARTERS ? (int) value : quarters,
                limit == Limit.PARALLEL ? Integer.valueOf((int) value) : parallel,
                carryOver,
                limit == Limit.BUDGET_TOTAL ? Long.valueOf(value) : budgetTotal);
    }

    /** Whether there is a limit on money. */
    public boolean isMoneyLimited() {
        return budget != null || budgetTotal != null;
    }

    /** The limit that there is on money. */
    Limit money() {
        return budgetTotal == null ? Limit.BUDGET : Limit.BUDGET_TOTAL;
    }

    /**
     * The money that there is by a quarter's end, spent or not.
     *
     * @param quarter from 0
     * @return null where each quarter has its own money, or there is no limit
     */
    public @Nullable Long moneyBy(int quarter) {
        if (budgetTotal != null) {
            return budgetTotal;
        }
        return carryOver && budget != null ? Long.valueOf(budget * (quarter + 1)) : null;
    }

    /**
     * By how much the money spent is too much.
     *
     * @param quarter from 0
     * @param spent in it
     * @param sum in it and all before it
     */
    public long overspent(int quarter, long spent, long sum) {
        Long saved = moneyBy(quarter);
        if (saved != null) {
            return Math.max(0, sum - saved);
        }
        return budget == null ? 0 : Math.max(0, spent - budget);
    }
}
