package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;

/** Actions by what customers will feel of them and by the time they take. Each is known by its number. */
public final class ImpactEffort {
    private static final double LEFT = 84;
    private static final double RIGHT = Canvas.WIDTH - 14;
    private static final double RADIUS = 11;
    private static final double STEP = 2 * RADIUS + 2;
    private static final double LEAST_BAND = 96;
    private static final double AXIS = 44;
    private static final double KEY = 26;
    private static final int[] TICKS = {5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000};

    private final Canvas canvas = new Canvas();
    private final List<String> bands;
    private final List<Dot> dots;
    private final double least;
    private final double most;

    private ImpactEffort(List<String> bands, List<Dot> dots) {
        this.bands = bands;
        this.dots = dots.stream()
                .sorted(Comparator.comparingLong(Dot::days).thenComparingInt(Dot::number))
                .toList();
        this.least = Math.max(1, dots.stream().mapToLong(Dot::days).min().orElse(1) * 0.8);
        this.most = Math.max(least * 4, dots.stream().mapToLong(Dot::days).max().orElse(1) * 1.25);
    }

    /** How an action is drawn. */
    public enum Look {
        FILLED,
        SECOND,
        SOFT,
        HOLLOW
    }

    /**
     * An action.
     *
     * @param band the place of its impact among the bands, from 0, the least first
     * @param days person-days
     */
    public record Dot(int number, int band, long days, Look look) {}

    /** What a look stands for. */
    public record Key(Look look, String words) {}

    /**
     * The plane.
     *
     * @param bands the names of the impacts, least first
     */
    public static Drawing of(List<String> bands, List<Dot> dots, List<Key> key, String across) {
        ImpactEffort plane = new ImpactEffort(List.copyOf(bands), dots);
        double y = 0;
        for (int band = bands.size() - 1; band >= 0; band--) {
            y = plane.band(band, y);
        }
        plane.axis(y, across);
        plane.key(key, y + AXIS + 14);
        return plane.canvas.drawing(y + AXIS + KEY);
    }

    private double x(double days) {
        double share = (Math.log(Math.max(days, 1)) - Math.log(least)) / (Math.log(most) - Math.log(least));
        return LEFT + RADIUS + Math.max(0, share) * (RIGHT - LEFT - 2 * RADIUS);
    }

    /** Dots that would touch are set in rows above one another. */
    private double band(int band, double top) {
        List<Dot> here = dots.stream().filter(dot -> dot.band() == band).toList();
        List<Double> ends = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        for (Dot dot : here) {
            double x = x(dot.days());
            int row = 0;
            while (row < ends.size() && ends.get(row) > x - STEP) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(x);
            } else {
                ends.set(row, x);
            }
            rows.add(row);
        }
        double height = here.isEmpty() ? LEAST_BAND / 2 : Math.max(LEAST_BAND, (ends.size() + 1) * STEP);
        canvas.box(LEFT, top, RIGHT - LEFT, height, 0, band % 2 == 0 ? Ink.PANEL : Ink.PAPER, null);
        canvas.line(LEFT, top, RIGHT, top, Edge.thin(Ink.LINE));
        canvas.label(LEFT - 10, top + height / 2 + 4, bands.get(band), Type.SMALL_STRONG, Anchor.END, Ink.TEXT);
        double first = top + height / 2 - (ends.size() - 1) * STEP / 2;
        for (int at = 0; at < here.size(); at++) {
            dot(here.get(at), first + rows.get(at) * STEP);
        }
        return top + height;
    }

    private void dot(Dot dot, double y) {
        disc(x(dot.days()), y, dot.look());
        canvas.label(
                x(dot.days()),
                y + 4,
                Integer.toString(dot.number()),
                Type.SMALL_STRONG,
                Anchor.MIDDLE,
                dot.look() == Look.FILLED ? Ink.ON_MAIN : Ink.TEXT);
    }

    private void disc(double x, double y, Look look) {
        Ink fill =
                switch (look) {
                    case FILLED -> Ink.MAIN;
                    case SECOND -> Ink.SECOND_SOFT;
                    case SOFT -> Ink.MAIN_SOFT;
                    case HOLLOW -> Ink.PAPER;
                };
        Edge edge =
                switch (look) {
                    case FILLED -> Edge.thin(Ink.MAIN);
                    case SECOND -> new Edge(Ink.SECOND, 2, false);
                    case SOFT -> Edge.thin(Ink.MAIN);
                    case HOLLOW -> Edge.dashed(Ink.QUIET);
                };
        canvas.disc(x, y, RADIUS, fill, edge);
    }

    private void axis(double y, String across) {
        canvas.line(LEFT, y, RIGHT, y, Edge.thin(Ink.QUIET));
        for (int tick : TICKS) {
            if (tick >= least && tick <= most) {
                canvas.line(x(tick), y, x(tick), y + 4, Edge.thin(Ink.QUIET));
                canvas.label(
                        x(tick),
                        y + 17,
                        String.format(java.util.Locale.ROOT, "%,d", tick),
                        Type.SMALL,
                        Anchor.MIDDLE,
                        Ink.QUIET);
            }
        }
        canvas.label(RIGHT, y + 33, across, Type.SMALL, Anchor.END, Ink.QUIET);
    }

    private void key(List<Key> key, double y) {
        double x = LEFT + RADIUS;
        for (Key each : key) {
            disc(x, y - 4, each.look());
            canvas.label(x + RADIUS + 6, y, each.words(), Type.SMALL, Anchor.START, Ink.TEXT);
            x += RADIUS * 2 + 22 + TextWidth.of(each.words(), Type.SMALL);
        }
    }
}
