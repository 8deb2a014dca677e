package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * An action as it would be for this organisation.
 *
 * @param days person-days, the middle of its range, at the organisation's size
 * @param budgetPercent its cost (the middle of its range) in percent of the budget of the quarters it takes; null where no budget is stated
 */
public record Proposal(
        String action,
        ActionKind kind,
        Impact impact,
        int days,
        @Nullable Integer budgetPercent) implements Derived {
    /**
     * Scales an action to the organisation.
     *
     * @param days the catalogue's person-days, low plus high
     * @param cost the catalogue's cost in pounds, low plus high
     * @param quarters how long it takes
     * @param budget the budget a quarter in pounds, or null
     */
    public static Proposal of(
            String action,
            ActionKind kind,
            Impact impact,
            int days,
            long cost,
            int quarters,
            Setting setting,
            @Nullable Long budget) {
        return new Proposal(
                action,
                kind,
                impact,
                (int) middle(days, setting.effortPercent()),
                budget == null ? null : percentOf(middle(cost, setting.costPercent()), budget * quarters));
    }

    private static long middle(long lowPlusHigh, int percent) {
        return (lowPlusHigh * percent + 100) / 200;
    }

    private static int percentOf(long cost, long budget) {
        if (budget <= 0) {
            return cost == 0 ? 0 : Integer.MAX_VALUE;
        }
        long percent = (cost * 100 + budget - 1) / budget;
        return (int) Math.min(percent, Integer.MAX_VALUE);
    }

    @Override
    public String key() {
        return "proposal#" + action + "/" + days + "/" + budgetPercent;
    }
}
