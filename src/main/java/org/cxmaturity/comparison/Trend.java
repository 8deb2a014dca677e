package org.cxmaturity.comparison;

import java.util.List;
import org.cxmaturity.comparison.RecordDifference.Side;
import org.cxmaturity.model.Assessment.DimensionScore;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.KpiMeasurement;
import org.cxmaturity.model.Organisation;

/**
 * Assessments of an organisation, one after another (R33).
 *
 * @param organisation as the last one calls it
 * @param steps each against the one before it; one fewer than there are points
 * @param next when to assess again, by the last one
 * @param notes what is to be known of the comparison as such
 */
public record Trend(
        Organisation organisation,
        List<Point> points,
        List<Reassessment> steps,
        NextAssessment next,
        List<String> notes) {
    public Trend {
        points = List.copyOf(points);
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /**
     * An assessment.
     *
     * @param kpis the latest value of every series by then
     */
    public record Point(
            Side side, List<Placement> placements, List<DimensionScore> dimensions, List<KpiMeasurement> kpis) {
        public Point {
            placements = List.copyOf(placements);
            dimensions = List.copyOf(dimensions);
            kpis = List.copyOf(kpis);
        }
    }
}
