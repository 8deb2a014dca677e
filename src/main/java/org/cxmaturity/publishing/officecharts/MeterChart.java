package org.cxmaturity.publishing.officecharts;

import static org.cxmaturity.publishing.officecharts.ChartXml.CATEGORIES;
import static org.cxmaturity.publishing.officecharts.ChartXml.VALUES;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.PlanChart.Course;
import org.cxmaturity.publishing.charts.PlanChart.Mark;
import org.cxmaturity.publishing.charts.PlanChart.Meter;
import org.cxmaturity.publishing.charts.TextWidth;
import org.cxmaturity.publishing.officecharts.ChartAxis.Scale;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.SheetSentence;

/** What each quarter takes of something: columns, and a line at what there is. A stage stands under the quarter that reaches it. */
final class MeterChart {
    private static final double LOW = 0.12;

    private MeterChart() {}

    static OfficeChart of(Course course, Meter meter, ChartLook look, double width, ChartData data) {
        int names = data.words(look.speech().say(ColumnSentence.QUARTER), quarters(course, width / look.letters()));
        int values = data.numbers(
                meter.name(), meter.values().stream().map(Long::doubleValue).toList());
        String columns =
                "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/><c:ser>"
                        + ChartXml.series(0, data, values, look.fill(Ink.SECOND_SOFT) + look.line(Ink.SECOND, 1, false))
                        + "<c:invertIfNegative val=\"0\"/>"
                        + ChartXml.labels(look, format(meter), low(meter))
                        + categories(data, names, values)
                        + "</c:ser><c:gapWidth val=\"56\"/>" + ChartXml.axes(CATEGORIES, VALUES) + "</c:barChart>";
        String plot = "<c:layout/>" + columns + limit(meter, look, data, names)
                + new ChartAxis(CATEGORIES, VALUES, "b", false, Ink.QUIET, true).names(look, false)
                + new ChartAxis(VALUES, CATEGORIES, "l", false, null, false)
                        .numbers(look, Scale.of(0, 0), "", "#,##0", true, 0);
        String title =
                ChartXml.title(look, meter.name() + (meter.limitLabel().isBlank() ? "" : ", " + meter.limitLabel()));
        return new OfficeChart(meter.name(), ChartXml.chart(look, title, plot, ""), data);
    }

    private static String limit(Meter meter, ChartLook look, ChartData data, int names) {
        Long most = meter.limit();
        if (most == null) {
            return "";
        }
        int limit = data.numbers(
                look.speech().say(SheetSentence.LIMIT),
                Collections.nCopies(meter.values().size(), most.doubleValue()));
        return "<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/><c:ser>"
                + ChartXml.series(1, data, limit, look.line(Ink.TEXT, 1.25, true)) + ChartXml.NO_MARKER
                + categories(data, names, limit) + "<c:smooth val=\"0\"/></c:ser><c:marker val=\"1\"/>"
                + ChartXml.axes(CATEGORIES, VALUES) + "</c:lineChart>";
    }

    private static String categories(ChartData data, int names, int values) {
        return "<c:cat>" + data.values(names) + "</c:cat><c:val>" + data.values(values) + "</c:val>";
    }

    /** The places of columns too low to hold their value, which stands above them. */
    private static List<Integer> low(Meter meter) {
        long most = Math.max(Collections.max(meter.values()), Objects.requireNonNullElse(meter.limit(), 0L));
        return IntStream.range(0, meter.values().size())
                .filter(at -> meter.values().get(at) < most * LOW)
                .boxed()
                .toList();
    }

    /** Large numbers in thousands or millions, as there is little room. */
    private static String format(Meter meter) {
        long most = Collections.max(meter.values());
        return most >= 1_000_000
                ? "#,##0.0,,&quot;m&quot;"
                : most >= 10_000 ? "[&gt;=1000]#,##0,&quot;k&quot;;#,##0" : "#,##0";
    }

    /**
     * The quarters' names, each with the stage that it reaches where there is room for all of these.
     *
     * @param ems how wide the chart is at letters of a size of one
     */
    private static List<String> quarters(Course course, double ems) {
        boolean fits = course.stages().stream()
                .allMatch(mark -> TextWidth.ems(mark.stage(), false)
                        <= ems / course.quarters().size());
        return IntStream.rangeClosed(1, course.quarters().size())
                .mapToObj(quarter -> course.quarters().get(quarter - 1)
                        + course.stages().stream()
                                .filter(mark -> fits && mark.quarter() == quarter)
                                .findFirst()
                                .map(Mark::stage)
                                .map(stage -> "\n" + stage)
                                .orElse(""))
                .toList();
    }
}
