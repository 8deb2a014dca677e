package org.cxmaturity.publishing.officecharts;

import static org.cxmaturity.publishing.officecharts.ChartXml.CATEGORIES;
import static org.cxmaturity.publishing.officecharts.ChartXml.VALUES;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.ValueTrend;
import org.cxmaturity.publishing.charts.ValueTrend.Value;
import org.cxmaturity.publishing.officecharts.ChartAxis.Scale;
import org.cxmaturity.speech.ColumnSentence;

/** How a value has moved: a line over an axis of days, so that what lies further apart in time stands further apart. */
final class TrendChart {
    private static final int MARKER = 8;
    private static final double LINE = 2.25;
    private static final long MARKS = 4;

    private TrendChart() {}

    /** From mark to mark of the axis. */
    private static int months(ValueTrend trend) {
        List<Value> values = trend.values();
        long all = ChronoUnit.MONTHS.between(
                values.get(0).on(), values.get(values.size() - 1).on());
        return (int) Math.max(1, (all + MARKS - 1) / MARKS);
    }

    static OfficeChart of(ValueTrend trend, ChartLook look, ChartData data) {
        int days = data.days(
                look.speech().say(ColumnSentence.MEASURED),
                trend.values().stream().map(Value::on).toList());
        int values = data.numbers(
                trend.name(), trend.values().stream().map(Value::value).toList());
        String series = "<c:ser>" + ChartXml.series(0, data, values, look.line(Ink.MAIN, LINE, false))
                + ChartXml.marker("circle", MARKER, look.fill(Ink.MAIN) + look.line(Ink.PAPER, 0.75, false))
                + ChartXml.labels(look, "", Ink.MAIN, "t") + "<c:cat>" + data.values(days) + "</c:cat><c:val>"
                + data.values(values) + "</c:val><c:smooth val=\"0\"/></c:ser>";
        String plot = "<c:layout/><c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>" + series
                + "<c:marker val=\"1\"/>" + ChartXml.axes(CATEGORIES, VALUES) + "</c:lineChart>"
                + new ChartAxis(CATEGORIES, VALUES, "b", false, Ink.QUIET, true).days(look, months(trend))
                + new ChartAxis(VALUES, CATEGORIES, "l", false, null, false)
                        .numbers(look, Scale.of(trend.least(), trend.most()), "", "General", true, 0);
        return new OfficeChart(trend.name(), ChartXml.chart(look, ChartXml.title(look, trend.name()), plot, ""), data);
    }
}
