package org.cxmaturity.model;

/**
 * How an action's figures grow from the catalogue's to an organisation's (R27), in hundredths of a percent of the catalogue's.
 * Whole numbers throughout, rounded half up, so that every machine comes to the same figures.
 *
 * @param employees the headcount that the figures are for
 * @param stated whether that is the organisation's own headcount; else the one that the catalogue is written for
 * @param cost what is bought in
 * @param effortBySize person-days of what grows with size
 * @param effortByHeads person-days of what grows with heads
 * @param durationBySize quarters of what grows with size
 * @param durationByHeads quarters of what grows with heads
 * @param staffDays person-days a quarter that an organisation of that headcount is assumed to have for change; one at least
 */
public record Scaling(
        int employees,
        boolean stated,
        int cost,
        int effortBySize,
        int effortByHeads,
        int durationBySize,
        int durationByHeads,
        int staffDays)
        implements Derived {
    /** The catalogue's own figure: all of it. */
    private static final int WHOLE = 10_000;

    /** Between two headcounts, in a straight line; at either, what is said of it. */
    public static Scaling between(int employees, Scaling below, Scaling above) {
        int from = below.employees;
        int to = above.employees;
        return new Scaling(
                employees,
                true,
                at(employees, from, below.cost, to, above.cost),
                at(employees, from, below.effortBySize, to, above.effortBySize),
                at(employees, from, below.effortByHeads, to, above.effortByHeads),
                at(employees, from, below.durationBySize, to, above.durationBySize),
                at(employees, from, below.durationByHeads, to, above.durationByHeads),
                at(employees, from, below.staffDays, to, above.staffDays));
    }

    private static int at(int employees, int from, int low, int to, int high) {
        return from == to ? low : low + (int) rounded((long) (high - low) * (employees - from), to - from);
    }

    private static long rounded(long dividend, long divisor) {
        return Math.floorDiv(2 * dividend + divisor, 2 * divisor);
    }

    /** What an action takes here, a quarter at least. */
    public ActionFigures of(ActionFigures catalogue, Growth effort, Growth duration) {
        int days = share(effort, effortBySize, effortByHeads);
        int time = share(duration, durationBySize, durationByHeads);
        return new ActionFigures(
                (int) of(catalogue.daysLow(), days),
                (int) of(catalogue.daysHigh(), days),
                of(catalogue.costLow(), cost),
                of(catalogue.costHigh(), cost),
                (int) Math.max(1, of(catalogue.quarters(), time)),
                (int) Math.max(1, of(catalogue.longest(), time)));
    }

    /** What money is worth where actions cost what the catalogue says, rounded down. */
    long comparableBudget(long pounds) {
        return pounds * WHOLE / cost;
    }

    /** Person-days a quarter in percent of those assumed for the headcount, rounded down. */
    int daysPercent(int days) {
        return (int) Math.min(Integer.MAX_VALUE, 100L * days / staffDays);
    }

    private static int share(Growth growth, int bySize, int byHeads) {
        return switch (growth) {
            case NOTHING -> WHOLE;
            case SIZE -> bySize;
            case HEADS -> byHeads;
        };
    }

    private static long of(long figure, int share) {
        return rounded(figure * share, WHOLE);
    }

    @Override
    public String key() {
        return "scaling#" + (stated ? employees : "catalogue");
    }
}
