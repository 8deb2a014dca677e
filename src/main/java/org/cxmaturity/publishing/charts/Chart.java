package org.cxmaturity.publishing.charts;

/**
 * A chart: what it shows, as data, and how it is drawn. Programs that chart data by themselves take the data, all others the drawing.
 * A chart of a kind that no office program has is a drawing alone.
 */
public sealed interface Chart permits Drawing, Radar, ImpactEffort, PlanChart {
    Drawing drawing();
}
