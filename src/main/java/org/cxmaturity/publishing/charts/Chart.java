package org.cxmaturity.publishing.charts;

/**
 * A chart: what it shows, as data, and how it is drawn. Programs that chart data by themselves take the data, all others the drawing.
 * A drawing alone is a chart of a kind that no program has.
 */
public sealed interface Chart permits Drawing, StageLadder, Radar, ImpactEffort, PlanChart {
    Drawing drawing();
}
