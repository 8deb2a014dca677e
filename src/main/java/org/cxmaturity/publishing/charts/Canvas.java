package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Point;
import org.cxmaturity.publishing.charts.Shape.Type;
import org.jspecify.annotations.Nullable;

/** Where a chart puts its shapes. */
final class Canvas {
    /** Every chart is as wide as the text of a page. */
    static final double WIDTH = 720;

    private final List<Shape> shapes = new ArrayList<>();

    void box(double x, double y, double width, double height, double round, @Nullable Ink fill, @Nullable Edge edge) {
        shapes.add(new Shape.Box(x, y, width, height, round, fill, edge));
    }

    void line(double fromX, double fromY, double toX, double toY, Edge edge) {
        shapes.add(new Shape.Lines(List.of(new Point(fromX, fromY), new Point(toX, toY)), false, null, 1, edge));
    }

    void polygon(List<Point> points, @Nullable Ink fill, double opacity, Edge edge) {
        shapes.add(new Shape.Lines(points, true, fill, opacity, edge));
    }

    void disc(double x, double y, double radius, @Nullable Ink fill, @Nullable Edge edge) {
        shapes.add(new Shape.Disc(x, y, radius, fill, edge));
    }

    void label(double x, double y, String text, Type type, Anchor anchor, Ink ink) {
        if (!text.isBlank()) {
            shapes.add(new Shape.Label(x, y, text, type, anchor, ink));
        }
    }

    Drawing drawing(double height) {
        return drawing(WIDTH, height);
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, shapes);
    }
}
