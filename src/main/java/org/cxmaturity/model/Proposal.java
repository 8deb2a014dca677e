package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * An action as it would be for this organisation.
 *
 * @param days person-days, the middle of its range
 * @param quarters how long it takes
 * @param daysPercent its person-days in percent of the staff days of the quarters it takes
 * @param budgetPercent the money to count on in percent of the budget of those quarters; null where no budget is stated
 */
public record Proposal(
        String action,
        String kind,
        Impact impact,
        int days,
        int quarters,
        int daysPercent,
        @Nullable Integer budgetPercent)
        implements Derived {
    /**
     * Holds what an action takes here against what there is.
     *
     * @param budget the budget a quarter in pounds, or null
     */
    public static Proposal of(
            String action, String kind, Impact impact, ActionFigures here, StaffTime time, @Nullable Long budget) {
        return new Proposal(
                action,
                kind,
                impact,
                here.days(),
                here.quarters(),
                percentOf(here.days(), (long) time.days() * here.quarters()),
                budget == null ? null : percentOf(here.cost(), budget * here.quarters()));
    }

    /** Any part of a percent counts as one; of nothing, anything is beyond all measure. */
    private static int percentOf(long part, long whole) {
        if (whole <= 0) {
            return part == 0 ? 0 : Integer.MAX_VALUE;
        }
        long percent = (part * 100 + whole - 1) / whole;
        return (int) Math.min(percent, Integer.MAX_VALUE);
    }

    @Override
    public String key() {
        return "proposal#" + action + "/" + days + "/" + quarters + "/" + daysPercent + "/" + budgetPercent;
    }
}
