package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cxmaturity.publishing.charts.Radar.Axis;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Point;
import org.cxmaturity.publishing.charts.Shape.Type;

/** A radar as shapes. */
final class RadarDrawing {
    private static final double HEIGHT = 430;
    private static final double X = Canvas.WIDTH / 2;
    private static final double Y = 200;
    private static final double RADIUS = 148;
    private static final double LABEL = 166;
    private static final double WORDS = 170;
    private static final double LINE = 14;
    private static final double KEY = HEIGHT - 10;

    private final Canvas canvas = new Canvas();
    private final List<Axis> axes;
    private final int top;

    private RadarDrawing(List<Axis> axes, int top) {
        this.axes = axes;
        this.top = top;
    }

    static Drawing of(Radar data) {
        RadarDrawing radar = new RadarDrawing(data.axes(), data.top());
        radar.grid();
        if (data.aims()) {
            radar.canvas.polygon(radar.points(Axis::aim), Ink.SECOND_SOFT, 0.35, new Edge(Ink.SECOND, 2, true));
        }
        List<Point> scores = radar.points(Axis::score);
        radar.canvas.polygon(scores, Ink.MAIN, 0.18, new Edge(Ink.MAIN, 2.5, false));
        for (int place = 0; place < data.axes().size(); place++) {
            radar.mark(scores.get(place), radar.axes.get(place));
            radar.words(place);
        }
        radar.key(data.score(), data.aim());
        return radar.canvas.drawing(HEIGHT);
    }

    private void grid() {
        for (int ring = 1; ring <= top; ring++) {
            double at = ring;
            canvas.polygon(points(axis -> at), null, 1, Edge.thin(Ink.LINE));
        }
        for (int place = 0; place < axes.size(); place++) {
            Point end = at(place, top);
            canvas.line(X, Y, end.x(), end.y(), Edge.thin(Ink.LINE));
        }
        for (int ring = 0; ring <= top; ring++) {
            canvas.label(
                    X + 4, Y - ring * RADIUS / top - 3, Integer.toString(ring), Type.SMALL, Anchor.START, Ink.QUIET);
        }
    }

    private List<Point> points(ToDoubleFunction<Axis> score) {
        List<Point> points = new ArrayList<>();
        for (int place = 0; place < axes.size(); place++) {
            points.add(at(place, score.applyAsDouble(axes.get(place))));
        }
        return points;
    }

    private Point at(int place, double score) {
        return at(place, score, RADIUS / top);
    }

    private Point at(int place, double score, double unit) {
        double angle = 2 * Math.PI * place / axes.size() - Math.PI / 2;
        return new Point(X + Math.cos(angle) * score * unit, Y + Math.sin(angle) * score * unit);
    }

    private void mark(Point at, Axis axis) {
        canvas.disc(at.x(), at.y(), 4, axis.known() ? Ink.MAIN : Ink.PAPER, new Edge(Ink.MAIN, 1.5, false));
    }

    private void words(int place) {
        Axis axis = axes.get(place);
        Point at = at(place, 1, LABEL);
        double aside = at.x() - X;
        Anchor anchor = Math.abs(aside) < 8 ? Anchor.MIDDLE : aside > 0 ? Anchor.START : Anchor.END;
        List<String> name = TextWidth.lines(axis.name(), Type.SMALL, WORDS, 2);
        double height = name.size() * LINE;
        double up = (at.y() - Y) / LABEL;
        double y = at.y() - height / 2 + up * height / 2 + 2;
        for (String line : name) {
            canvas.label(at.x(), y, line, Type.SMALL, anchor, Ink.TEXT);
            y += LINE;
        }
        canvas.label(at.x(), y, axis.value(), Type.SMALL_STRONG, anchor, axis.known() ? Ink.MAIN : Ink.QUIET);
    }

    private void key(String score, String aim) {
        canvas.line(4, KEY - 4, 30, KEY - 4, new Edge(Ink.MAIN, 2.5, false));
        canvas.label(38, KEY, score, Type.SMALL, Anchor.START, Ink.TEXT);
        if (!aim.isEmpty()) {
            double x = 38 + TextWidth.of(score, Type.SMALL) + 24;
            canvas.line(x, KEY - 4, x + 26, KEY - 4, new Edge(Ink.SECOND, 2, true));
            canvas.label(x + 34, KEY, aim, Type.SMALL, Anchor.START, Ink.TEXT);
        }
    }
}
