package org.cxmaturity.tables;

import org.cxmaturity.model.Scaling;

/** A headcount, and what actions take there; between two of them figures lie on a straight line (R27). */
@Catalogue(
        name = "scaling",
        workbook = "scaling",
        sheet = "Scaling",
        title = "What actions take, by headcount",
        help =
                "Anchors: what an action takes in an organisation of so many people, in percent of the catalogue's figure. Between two anchors figures grow in a straight line.")
public record ScalingRow(
        @Entry(
                title = "Anchor",
                help = "Never changes, never used again. SCL-CATALOGUE is whom the actions are written for.")
        String id,

        @Entry(title = "Employees", help = "The first anchor is 0, the last 10,000,000.")
        @Scale(min = 0, max = MOST_EMPLOYEES)
        int employees,

        @Entry(title = "Cost, % of catalogue") @Scale(min = 1, max = MOST_PERCENT)
        int cost,

        @Entry(title = "Person-days by size, %", help = "Of actions whose effort grows with SIZE.")
        @Scale(min = 1, max = MOST_PERCENT)
        int effortBySize,

        @Entry(title = "Person-days by heads, %", help = "Of actions whose effort grows with HEADS.")
        @Scale(min = 1, max = MOST_PERCENT)
        int effortByHeads,

        @Entry(title = "Quarters by size, %", help = "Of actions whose duration grows with SIZE; a quarter at least.")
        @Scale(min = 1, max = MOST_PERCENT)
        int durationBySize,

        @Entry(title = "Quarters by heads, %", help = "Of actions whose duration grows with HEADS; a quarter at least.")
        @Scale(min = 1, max = MOST_PERCENT)
        int durationByHeads,

        @Entry(title = "Staff days a quarter", help = "Assumed to be there for change where a profile states none.")
        @Scale(min = 1, max = MOST_EMPLOYEES)
        int staffDays,

        @Entry(title = "Reason") String reason,

        @Entry(title = "Source", help = "A source, or: estimate, unsourced.") @InOtherLanguages(Telling.MAY_STAY)
        String source)
        implements Row {
    /** The anchor whose organisation the catalogue of actions is written for; every figure there is 100 %. */
    public static final String OF_CATALOGUE = "SCL-CATALOGUE";

    /** The most people a profile may state: the last anchor. */
    public static final int MOST_EMPLOYEES = 10_000_000;

    private static final int MOST_PERCENT = 10_000_000;

    /** What actions take at this headcount. */
    public Scaling scaling() {
        return new Scaling(
                employees,
                false,
                hundredths(cost),
                hundredths(effortBySize),
                hundredths(effortByHeads),
                hundredths(durationBySize),
                hundredths(durationByHeads),
                staffDays);
    }

    private static int hundredths(int percent) {
        return 100 * percent;
    }
}
