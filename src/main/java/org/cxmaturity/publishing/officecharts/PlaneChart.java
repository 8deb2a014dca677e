package org.cxmaturity.publishing.officecharts;

import static org.cxmaturity.publishing.officecharts.ChartXml.CATEGORIES;
import static org.cxmaturity.publishing.officecharts.ChartXml.VALUES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.publishing.charts.ImpactEffort;
import org.cxmaturity.publishing.charts.ImpactEffort.Dot;
import org.cxmaturity.publishing.charts.ImpactEffort.Key;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.publishing.charts.Ink;
import org.cxmaturity.publishing.officecharts.ChartAxis.Scale;
import org.cxmaturity.speech.ColumnSentence;
import org.cxmaturity.speech.PageSentence;
import org.jspecify.annotations.Nullable;

/**
 * Actions by impact and effort as points that carry their numbers. A band is one high; within it rows keep points apart. All points
 * stand in rows of one list, with a column for each look, as some programs lose points whose days stand in a column of their own.
 */
final class PlaneChart {
    private static final double LEFT = 0.17;

    /** Keeps names clear of a point where the scale begins. */
    private static final String CLEAR = Character.toString('\u00A0').repeat(4);

    private static final double TOP = 0.02;
    private static final double BOTTOM = 0.24;
    private static final double END = 0.02;

    /** How much of a band points take. */
    private static final double ROOM = 0.92;

    private static final double APART = 1.06;
    private static final double LEAST_SIZE = 9;
    private static final double MOST_SIZE = 20;
    private static final double LETTERS = 0.6;
    private static final String NO_LINE = "<a:ln w=\"19050\"><a:noFill/></a:ln>";

    private final ImpactEffort plane;
    private final ChartLook look;
    private final ChartData data;
    private final double width;
    private final double height;

    /** The impacts that an action has: a band without any would take room from the others. */
    private final List<Integer> bands;

    private final double size;

    private PlaneChart(ImpactEffort plane, ChartLook look, double width, double height, ChartData data) {
        this.plane = plane;
        this.look = look;
        this.data = data;
        this.width = width * (1 - LEFT - END);
        this.height = height * (1 - TOP - BOTTOM);
        this.bands = IntStream.range(0, plane.bands().size())
                .filter(band -> !plane.dots(band).isEmpty())
                .boxed()
                .toList();
        this.size = size();
    }

    static OfficeChart of(ImpactEffort plane, ChartLook look, double width, double height, ChartData data) {
        return new PlaneChart(plane, look, width, height, data).chart();
    }

    /** An action where it stands. */
    private record Placed(Dot dot, double height) {
        String number() {
            return Integer.toString(dot.number());
        }
    }

    private OfficeChart chart() {
        List<Placed> placed = placed();
        data.words(
                look.speech().say(ColumnSentence.NUMBER),
                both(placed.stream().map(Placed::number).toList(), names()));
        int days = data.numbers(
                look.speech().say(ColumnSentence.PERSON_DAYS),
                both(
                        placed.stream().map(each -> (double) each.dot().days()).toList(),
                        Collections.nCopies(bands.size(), least())));
        StringBuilder series = new StringBuilder();
        int keys = plane.key().size();
        for (int at = 0; at < keys; at++) {
            series.append(series(at, plane.key().get(at), placed, days));
        }
        series.append(names(keys, placed.size(), days));
        String across = "<c:title>" + look.words(plane.across(), Ink.QUIET, false) + "<c:overlay val=\"0\"/></c:title>";
        String plot = ChartXml.layout(LEFT, TOP, 1 - LEFT - END, 1 - TOP - BOTTOM)
                + "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>" + series
                + ChartXml.axes(CATEGORIES, VALUES) + "</c:scatterChart>"
                + new ChartAxis(CATEGORIES, VALUES, "b", false, Ink.QUIET, true)
                        .numbers(look, new Scale(least(), most(), 10), across, "#,##0", false, 0)
                + new ChartAxis(VALUES, CATEGORIES, "l", true, null, false)
                        .numbers(look, Scale.of(0, Math.max(1, bands.size())), "", "0", false, 1);
        return new OfficeChart("", ChartXml.chart(look, "", plot, ChartXml.legend(look, keys)), data);
    }

    private static <T> List<T> both(List<? extends T> first, List<? extends T> second) {
        return Stream.<T>concat(first.stream(), second.stream()).toList();
    }

    private List<String> names() {
        return bands.stream().map(band -> plane.bands().get(band)).toList();
    }

    private double least() {
        return Math.pow(10, Math.floor(Math.log10(plane.least())));
    }

    /** One, two or five of its power of ten. */
    private double most() {
        double power = Math.pow(10, Math.floor(Math.log10(plane.most())));
        double times = plane.most() / power;
        return power * (times <= 2 ? 2 : times <= 5 ? 5 : 10);
    }

    /** How large a point is, in points: as large as the rows of the fullest band allow. */
    private double size() {
        double size = MOST_SIZE;
        while (size > LEAST_SIZE && mostRows(size) * size * APART > height / bands.size() * ROOM) {
            size--;
        }
        return size;
    }

    private int mostRows(double size) {
        return bands.stream()
                .flatMap(band -> rows(plane.dots(band), size).stream())
                .mapToInt(row -> row + 1)
                .max()
                .orElse(1);
    }

    private List<Integer> rows(List<Dot> dots, double size) {
        double shown = Math.log(most() / least()) / Math.log(plane.most() / plane.least());
        return plane.rows(dots, size * APART / width * shown);
    }

    private List<Placed> placed() {
        double row = Math.min(size * APART * bands.size() / height, ROOM / mostRows(size));
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; at < bands.size(); at++) {
            List<Dot> dots = plane.dots(bands.get(at));
            List<Integer> rows = rows(dots, size);
            double middle = Collections.max(rows) / 2.0;
            for (int dot = 0; dot < dots.size(); dot++) {
                placed.add(new Placed(dots.get(dot), at + 0.5 + (middle - rows.get(dot)) * row));
            }
        }
        return placed;
    }

    private String series(int place, Key key, List<Placed> placed, int days) {
        List<@Nullable Double> heights = new ArrayList<>();
        placed.forEach(each -> heights.add(each.dot().look() == key.look() ? each.height() : null));
        bands.forEach(band -> heights.add(null));
        Ink ink = key.look() == Look.FILLED ? Ink.ON_MAIN : Ink.TEXT;
        ChartLook small =
                new ChartLook(look.colour(), look.speech(), look.font(), Math.min(look.letters(), size * LETTERS));
        String labels = IntStream.range(0, placed.size())
                .filter(at -> placed.get(at).dot().look() == key.look())
                .mapToObj(at -> ChartXml.label(small, at, placed.get(at).number(), ink, true, "ctr"))
                .collect(Collectors.joining());
        String marker = ChartXml.marker("circle", (int) size, disc(key.look()));
        return points(
                place, data.numbers(key.words(), heights), days, marker, ChartXml.labels(small, labels, ink, "ctr"));
    }

    private String disc(Look dot) {
        return switch (dot) {
            case FILLED -> look.fill(Ink.MAIN) + look.line(Ink.MAIN, 0.75, false);
            case SECOND -> look.fill(Ink.SECOND_SOFT) + look.line(Ink.SECOND, 1.5, false);
            case SOFT -> look.fill(Ink.MAIN_SOFT) + look.line(Ink.MAIN, 0.75, false);
            case HOLLOW -> look.fill(Ink.PANEL) + look.line(Ink.QUIET, 1, true);
        };
    }

    /** The names of the impacts, left of the plot: labels of points that are not seen. */
    private String names(int place, int before, int days) {
        List<@Nullable Double> heights = new ArrayList<>(Collections.nCopies(before, null));
        IntStream.range(0, bands.size()).forEach(band -> heights.add(band + 0.5));
        String labels = IntStream.range(0, bands.size())
                .mapToObj(band -> ChartXml.label(look, before + band, names().get(band) + CLEAR, Ink.TEXT, true, "l"))
                .collect(Collectors.joining());
        return points(
                place,
                data.numbers(look.speech().say(PageSentence.IMPACTS), heights),
                days,
                ChartXml.NO_MARKER,
                ChartXml.labels(look, labels, Ink.TEXT, "l"));
    }

    private String points(int place, int up, int across, String marker, String labels) {
        return "<c:ser>" + ChartXml.series(place, data, up, NO_LINE) + marker + labels + "<c:xVal>"
                + data.values(across) + "</c:xVal><c:yVal>" + data.values(up)
                + "</c:yVal><c:smooth val=\"0\"/></c:ser>";
    }
}
