package org.cxmaturity.tables;

/** A figure that a roadmap is planned with (R29). */
@Catalogue(
        name = "planning",
        workbook = "planning",
        sheet = "Planning",
        title = "Planning",
        help =
                "Figures that a roadmap is planned with: HORIZON, in quarters, and how much a gain counts by the priority of the action that brings it.")
public record PlanningRow(
        @Entry(title = "Figure", help = "Never changes, never used again.")
        String id,

        @Entry(title = "Title") String title,

        @Entry(title = "Value", help = "HORIZON: 1 to 40 quarters. Weights: 1 to 100.") @Scale(min = 1, max = 100)
        int value,

        @Entry(title = "Reason") String reason)
        implements Row {
    /** How many quarters are planned where the profile states none. */
    public static final String HORIZON = "HORIZON";

    /** What the ids of weights start with; a priority follows, or {@link #LATER}. */
    public static final String WEIGHT = "WEIGHT-";

    /** For what is recommended only once other actions are done. */
    public static final String LATER = "LATER";
}
