package org.cxmaturity.publishing.officecharts;

import java.util.List;
import org.cxmaturity.publishing.charts.Chart;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.publishing.officecharts.ChartData.Place;

/**
 * A chart that an office program draws from its data.
 *
 * @param name what it shows, where a figure is made of several; else empty
 * @param xml its chart space
 */
public record OfficeChart(String name, String xml, ChartData data) {
    private static final Place BEHIND = new Place("Data", 0, 0);

    /** Whether office programs have charts of the kind. */
    public static boolean suits(Chart chart) {
        return chart instanceof Radar || chart instanceof ImpactEffort || chart instanceof PlanChart;
    }

    /**
     * The chart in a file that keeps its data in a workbook behind it: one, or several side by side. None where no program has charts
     * of its kind.
     *
     * @param width of the place for it, in points
     * @param height likewise
     */
    public static List<OfficeChart> of(Chart chart, ChartLook look, double width, double height) {
        if (chart instanceof Radar radar) {
            return List.of(RadarChart.of(radar, look, new ChartData(BEHIND)));
        } else if (chart instanceof ImpactEffort plane) {
            return List.of(PlaneChart.of(plane, look, width, height, new ChartData(BEHIND)));
        } else if (chart instanceof PlanChart.Bars bars) {
            return List.of(BarsChart.of(bars, look, new ChartData(BEHIND)));
        } else if (chart instanceof PlanChart.Course course) {
            return course.meters().stream()
                    .map(meter -> MeterChart.of(course, meter, look, new ChartData(BEHIND)))
                    .toList();
        }
        return List.of();
    }

    /** The workbook behind it, as a file. */
    public byte[] workbook() {
        return DataWorkbook.of(data);
    }
}
