package org.cxmaturity.publishing.officecharts;

import static org.cxmaturity.publishing.officecharts.ChartXml.CATEGORIES;
import static org.cxmaturity.publishing.officecharts.ChartXml.VALUES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.charts.Radar;
import org.cxmaturity.publishing.charts.Radar.Axis;
import org.cxmaturity.publishing.officecharts.ChartAxis.Scale;
import org.jspecify.annotations.Nullable;

/** Scores around a centre: two lines, and each score at its axis's name. */
final class RadarChart {
    private static final int MARKER = 6;

    private RadarChart() {}

    static OfficeChart of(Radar radar, ChartLook look, ChartData data) {
        int names = data.words("", radar.axes().stream().map(RadarChart::name).toList());
        int score = data.numbers(radar.score(), known(radar, Axis::score));
        String disc = ChartXml.marker("circle", MARKER, look.fill(Ink.MAIN) + look.line(Ink.PAPER, 0.75, false));
        String series = series(0, data, names, score, look.line(Ink.MAIN, 2.25, false), disc);
        if (radar.aims()) {
            int aim = data.numbers(radar.aim(), known(radar, Axis::aim));
            series += series(1, data, names, aim, look.line(Ink.SECOND, 1.75, true), ChartXml.NO_MARKER);
        }
        String plot = "<c:layout/><c:radarChart><c:radarStyle val=\"marker\"/><c:varyColors val=\"0\"/>" + series
                + ChartXml.axes(CATEGORIES, VALUES) + "</c:radarChart>"
                + new ChartAxis(CATEGORIES, VALUES, "b", true, Ink.TEXT, false).names(look, false)
                + new ChartAxis(VALUES, CATEGORIES, "l", true, Ink.QUIET, false)
                        .numbers(look, Scale.of(0, radar.top()), "", "0", true, 1);
        return new OfficeChart("", ChartXml.chart(look, "", plot, ChartXml.legend(look)), data);
    }

    /** Nothing where nothing is known. */
    private static List<@Nullable Double> known(Radar radar, ToDoubleFunction<Axis> number) {
        List<@Nullable Double> known = new ArrayList<>();
        radar.axes().forEach(axis -> known.add(axis.known() ? number.applyAsDouble(axis) : null));
        return known;
    }

    private static String name(Axis axis) {
        return axis.name() + "\n" + axis.value();
    }

    private static String series(int place, ChartData data, int names, int values, String line, String marker) {
        return "<c:ser>" + ChartXml.series(place, data, values, line) + marker + "<c:cat>" + data.values(names)
                + "</c:cat><c:val>" + data.values(values) + "</c:val></c:ser>";
    }
}
