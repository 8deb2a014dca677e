package org.cxmaturity.publishing.officecharts;

import java.util.List;
import org.cxmaturity.publishing.charts.Chart;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.PlanChart;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.publishing.charts.ValueTrend;
import org.cxmaturity.publishing.officecharts.ChartData.Place;
import org.cxmaturity.publishing.officecharts.ChartData.Range;

/**
 * A chart that an office program draws from its data.
 *
 * @param name what it shows, where a figure is made of several; else empty
 * @param xml its chart space
 */
public record OfficeChart(String name, String xml, ChartData data) {
    private static final Place BEHIND = new Place(DataWorkbook.SHEET, 0, 0);

    /** Whether office programs have charts of the kind. */
    public static boolean suits(Chart chart) {
        return chart instanceof Radar
                || chart instanceof ImpactEffort
                || chart instanceof PlanChart
                || chart instanceof ValueTrend;
    }

    /**
     * The least height at which a chart's names have room beside what they name, in points; 0 where they have it anyhow.
     *
     * @param width of the place for it
     */
    public static double least(Chart chart, ChartLook look, double width) {
        return chart instanceof PlanChart.Bars bars ? BarsChart.height(bars, look, width) : 0;
    }

    /**
     * The chart in a file that keeps its data in a workbook behind it: one, or several side by side. None where no program has charts
     * of its kind.
     *
     * @param width of the place for it, in points
     * @param height likewise
     */
    public static List<OfficeChart> of(Chart chart, ChartLook look, double width, double height) {
        if (chart instanceof PlanChart.Course course) {
            return course.meters().stream()
                    .map(meter -> MeterChart.of(
                            course, meter, look, width / course.meters().size(), new ChartData(BEHIND)))
                    .toList();
        }
        return suits(chart) ? List.of(of(chart, look, width, height, new ChartData(BEHIND))) : List.of();
    }

    /**
     * The chart in a workbook, its data to be written into cells at a place.
     *
     * @throws IllegalArgumentException for a chart that is several, or of a kind that no program has
     */
    public static OfficeChart of(Chart chart, ChartLook look, double width, double height, Place place) {
        return of(chart, look, width, height, new ChartData(place));
    }

    private static OfficeChart of(Chart chart, ChartLook look, double width, double height, ChartData data) {
        if (chart instanceof Radar radar) {
            return RadarChart.of(radar, look, data);
        } else if (chart instanceof ImpactEffort plane) {
            return PlaneChart.of(plane, look, width, height, data);
        } else if (chart instanceof PlanChart.Bars bars) {
            return BarsChart.of(bars, look, data);
        } else if (chart instanceof ValueTrend trend) {
            return TrendChart.of(trend, look, data);
        }
        throw new IllegalArgumentException(chart.toString());
    }

    /** A plan's bars, drawn from cells that a workbook has: names, first quarters, and how many quarters they run. */
    public static OfficeChart bars(PlanChart.Bars bars, ChartLook look, List<Range> cells) {
        return BarsChart.of(bars, look, new ChartData(cells));
    }

    /** What quarters take, drawn from cells that a workbook has: quarters, what they take, and the limit if there is one. */
    public static OfficeChart meter(PlanChart.Course course, ChartLook look, List<Range> cells) {
        return MeterChart.of(course, course.meters().get(0), look, 0, new ChartData(cells));
    }

    /** The workbook behind it, as a file. */
    public byte[] workbook() {
        return DataWorkbook.of(data);
    }
}
