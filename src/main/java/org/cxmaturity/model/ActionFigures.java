package org.cxmaturity.model;

/**
 * What an action takes, by the catalogue or in an organisation.
 *
 * @param daysLow person-days, the lower end
 * @param daysHigh person-days, the upper end
 * @param costLow pounds, the lower end
 * @param costHigh pounds, the upper end
 * @param quarters how long it takes
 * @param longest over how many quarters it may be spread at most; as many as it takes where it is done in one go
 */
public record ActionFigures(int daysLow, int daysHigh, long costLow, long costHigh, int quarters, int longest) {
    /** The person-days to count on: the middle. */
    public int days() {
        return (int) middle(daysLow, daysHigh);
    }

    /** The money to count on: none where it can be done without buying anything in, else the middle. */
    public long cost() {
        return outlay(costLow, costHigh);
    }

    /** The same of a range in any currency. */
    public static long outlay(long low, long high) {
        return low == 0 ? 0 : middle(low, high);
    }

    private static long middle(long low, long high) {
        return low + (high - low + 1) / 2;
    }
}
