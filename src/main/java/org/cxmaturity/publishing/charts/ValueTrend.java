package org.cxmaturity.publishing.charts;

import java.time.LocalDate;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Point;
import org.cxmaturity.publishing.charts.Shape.Type;

/**
 * How a value has moved: measurements that can be compared, each at its day.
 *
 * @param name what was measured
 * @param values by day, two at least
 */
public record ValueTrend(String name, List<Value> values) implements Chart {
    private static final double HEIGHT = 132;
    private static final double TOP = 30;
    private static final double FLOOR = HEIGHT - 28;
    private static final double SIDE = 66;
    private static final double APART = 124;

    public ValueTrend {
        values = List.copyOf(values);
        if (values.size() < 2) {
            throw new IllegalArgumentException(name + ": " + values.size() + " values have not moved");
        }
    }

    /**
     * A measurement.
     *
     * @param day the day as it is written
     * @param words the value as it is written
     */
    public record Value(LocalDate on, String day, double value, String words) {}

    /** The value where an axis begins: below the least by half of how far values lie apart. */
    public double least() {
        return Math.floor(range().getMin() - margin());
    }

    /** The value where an axis ends. */
    public double most() {
        return Math.ceil(range().getMax() + margin());
    }

    private DoubleSummaryStatistics range() {
        return values.stream().mapToDouble(Value::value).summaryStatistics();
    }

    private double margin() {
        return Math.max(0.5, (range().getMax() - range().getMin()) / 2);
    }

    @Override
    public Drawing drawing() {
        Canvas canvas = new Canvas();
        canvas.line(0, FLOOR, Canvas.WIDTH, FLOOR, Edge.thin(Ink.QUIET));
        for (int at = 1; at < values.size(); at++) {
            Point from = point(values.get(at - 1));
            Point to = point(values.get(at));
            canvas.line(from.x(), from.y(), to.x(), to.y(), new Edge(Ink.MAIN, 2, false));
        }
        double labelled = Canvas.WIDTH + APART;
        for (int at = values.size() - 1; at >= 0; at--) {
            Point point = point(values.get(at));
            canvas.disc(point.x(), point.y(), 5, Ink.MAIN, null);
            if (labelled - point.x() >= APART && (at == 0 || point.x() - SIDE >= APART)) {
                label(canvas, values.get(at), point);
                labelled = point.x();
            }
        }
        return canvas.drawing(HEIGHT);
    }

    private static void label(Canvas canvas, Value value, Point at) {
        canvas.label(at.x(), at.y() - 11, value.words(), Type.STRONG, Anchor.MIDDLE, Ink.MAIN);
        canvas.label(at.x(), FLOOR + 17, value.day(), Type.SMALL, Anchor.MIDDLE, Ink.QUIET);
    }

    private Point point(Value value) {
        double first = values.get(0).on().toEpochDay();
        double last = values.get(values.size() - 1).on().toEpochDay();
        double across = (value.on().toEpochDay() - first) / Math.max(1, last - first);
        double up = (value.value() - least()) / (most() - least());
        return new Point(SIDE + across * (Canvas.WIDTH - 2 * SIDE), FLOOR - up * (FLOOR - TOP));
    }
}
