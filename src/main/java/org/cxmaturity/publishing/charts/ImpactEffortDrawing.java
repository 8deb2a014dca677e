package org.cxmaturity.publishing.charts;

import java.util.List;
import org.cxmaturity.publishing.charts.ImpactEffort.Dot;
import org.cxmaturity.publishing.charts.ImpactEffort.Key;
import org.cxmaturity.publishing.charts.ImpactEffort.Look;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;

/** Impacts and efforts as shapes. */
final class ImpactEffortDrawing {
    private static final double LEFT = 84;
    private static final double RIGHT = Canvas.WIDTH - 14;
    private static final double RADIUS = 11;
    private static final double STEP = 2 * RADIUS + 2;
    private static final double SCALE = RIGHT - LEFT - 2 * RADIUS;
    private static final double LEAST_BAND = 96;
    private static final double AXIS = 44;
    private static final double KEY = 26;
    private static final int[] TICKS = {5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000};

    private final Canvas canvas = new Canvas();
    private final ImpactEffort data;

    private ImpactEffortDrawing(ImpactEffort data) {
        this.data = data;
    }

    static Drawing of(ImpactEffort data) {
        ImpactEffortDrawing plane = new ImpactEffortDrawing(data);
        double y = 0;
        for (int band = data.bands().size() - 1; band >= 0; band--) {
            y = plane.band(band, y);
        }
        plane.axis(y, data.across());
        plane.key(data.key(), y + AXIS + 14);
        return plane.canvas.drawing(y + AXIS + KEY);
    }

    private double x(double days) {
        return LEFT + RADIUS + data.share(days) * SCALE;
    }

    /** Dots that would touch are set in rows above one another. */
    private double band(int band, double top) {
        List<Dot> here = data.dots(band);
        List<Integer> rows = data.rows(here, STEP / SCALE);
        int most = rows.stream().mapToInt(row -> row + 1).max().orElse(0);
        double height = here.isEmpty() ? LEAST_BAND / 2 : Math.max(LEAST_BAND, (most + 1) * STEP);
        canvas.box(LEFT, top, RIGHT - LEFT, height, 0, band % 2 == 0 ? Ink.PANEL : Ink.PAPER, null);
        canvas.line(LEFT, top, RIGHT, top, Edge.thin(Ink.LINE));
        canvas.label(LEFT - 10, top + height / 2 + 4, data.bands().get(band), Type.SMALL_STRONG, Anchor.END, Ink.TEXT);
        double first = top + height / 2 - (most - 1) * STEP / 2;
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
            if (tick >= data.least() && tick <= data.most()) {
                canvas.line(x(tick), y, x(tick), y + 4, Edge.thin(Ink.QUIET));
                canvas.label(
                        x(tick),
                        y + 17,
                        String.format(data.locale(), "%,d", tick),
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
