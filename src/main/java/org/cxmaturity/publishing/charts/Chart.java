package org.cxmaturity.publishing.charts;

/**
 * A chart: what it shows, as data, and how it is drawn. Programs that chart data by themselves take the data, all others the drawing.
 * A drawing alone is a chart of a kind that no program has.
 */
public sealed interface Chart permits Drawing, StageLadder, Radar, ImpactEffort, PlanChart, HeatMap, ValueTrend {
    /** As it is drawn on a page. */
    Drawing drawing();

    /** As it is drawn where there is more room beside than below, as on slides. */
    default Drawing wide() {
        return drawing();
    }

    /** As it is drawn on a narrow screen. */
    default Drawing narrow() {
        return drawing();
    }
}
