package org.cxmaturity.publishing.officecharts;

import static org.cxmaturity.publishing.officecharts.ChartXml.CATEGORIES;
import static org.cxmaturity.publishing.officecharts.ChartXml.VALUES;

import java.util.List;
import org.cxmaturity.publishing.LineCount;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.PlanChart.Bar;
import org.cxmaturity.publishing.charts.PlanChart.Bars;
import org.cxmaturity.publishing.officecharts.ChartAxis.Scale;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.PageSentence;
import org.jspecify.annotations.Nullable;

/** What runs when: bars of which the first piece, up to the first quarter, is not seen. */
final class BarsChart {
    private static final double NAMES = 0.42;
    private static final double HEAD = 0.08;
    private static final double KEY = 0.1;

    /** Of a line, from name to name. */
    private static final double BETWEEN = 0.3;

    /** What is not seen has no name in the key either; not every program leaves an entry out that is said to be deleted. */
    private static final String NAMELESS = "<c:v>\u00A0</c:v>";

    private BarsChart() {}

    static OfficeChart of(Bars chart, ChartLook look, ChartData data) {
        List<Bar> bars = chart.bars();
        int names = data.words(
                look.speech().say(ColumnSentence.ACTION),
                bars.stream().map(Bar::name).toList());
        int start = data.numbers(
                look.speech().say(PageSentence.FIRST_QUARTER),
                bars.stream().map(bar -> (double) bar.start()).toList());
        StringBuilder series = new StringBuilder(series(0, NAMELESS, data, names, start, ChartXml.NOTHING));
        for (boolean kind : new boolean[] {true, false}) {
            if (bars.stream().anyMatch(bar -> bar.wanted() == kind)) {
                int lengths = data.numbers(
                        kind ? chart.wanted() : chart.other(),
                        bars.stream()
                                .map(bar -> length(bar, bar.wanted() == kind))
                                .toList());
                String fill = look.fill(kind ? Ink.MAIN : Ink.MAIN_SOFT) + look.line(Ink.MAIN, 0.75, false);
                series.append(series(kind ? 1 : 2, data.heading(lengths), data, names, lengths, shape(fill)));
            }
        }
        int quarters = chart.quarters().size();
        String plot = ChartXml.layout(NAMES, HEAD, 1 - NAMES - 0.02, 1 - HEAD - KEY)
                + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"
                + series
                + "<c:gapWidth val=\"60\"/><c:overlap val=\"100\"/>" + ChartXml.axes(CATEGORIES, VALUES)
                + "</c:barChart>"
                + new ChartAxis(CATEGORIES, VALUES, "l", false, Ink.TEXT, false).names(look, true)
                + new ChartAxis(VALUES, CATEGORIES, "t", true, Ink.QUIET, false)
                        .numbers(
                                look,
                                Scale.of(1, quarters + 1.0),
                                "",
                                "[&lt;" + (quarters + 1) + "]&quot;Q&quot;0;&quot;&quot;",
                                true,
                                Math.ceil(quarters / 12.0));
        return new OfficeChart("", ChartXml.chart(look, "", plot, ChartXml.legend(look)), data);
    }

    /** The height at which a name of several lines keeps clear of the next. */
    static double height(Bars chart, ChartLook look, double width) {
        int most = chart.bars().stream()
                .mapToInt(bar -> LineCount.count(bar.name(), false, width * NAMES / look.letters()))
                .max()
                .orElse(1);
        return chart.bars().size() * (most + BETWEEN) * look.letters() * LineCount.HEIGHT / (1 - HEAD - KEY);
    }

    /** In quarters; nothing for the other kind of bar. */
    private static @Nullable Double length(Bar bar, boolean counts) {
        return counts ? Double.valueOf(bar.end() - bar.start() + 1) : null;
    }

    private static String shape(String look) {
        return "<c:spPr>" + look + "</c:spPr>";
    }

    private static String series(int place, String name, ChartData data, int names, int values, String shape) {
        return "<c:ser>" + ChartXml.series(place, name, shape) + "<c:invertIfNegative val=\"0\"/><c:cat>"
                + data.values(names) + "</c:cat><c:val>" + data.values(values) + "</c:val></c:ser>";
    }
}
