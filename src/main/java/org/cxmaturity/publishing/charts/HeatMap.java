package org.cxmaturity.publishing.charts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;
import org.jspecify.annotations.Nullable;

/** Levels in groups: how many steps of a scale each thing has, and how many it is to have. */
public final class HeatMap {
    private static final double GUTTER = 24;
    private static final double COLUMN = (Canvas.WIDTH - GUTTER) / 2;
    private static final double ROW = 13;
    private static final double HEAD = 20;
    private static final double KEY = 24;
    private static final double STEP = 25;
    private static final double HEIGHT = 9;
    private static final double GAP = 3;

    private final Canvas canvas = new Canvas();
    private final int steps;

    private HeatMap(int steps) {
        this.steps = steps;
    }

    /** Things that belong together. */
    public record Group(String name, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }

        private double height() {
            return HEAD + rows.size() * ROW;
        }
    }

    /**
     * A thing.
     *
     * @param level its steps today; null where they are not known
     * @param aim the steps that it is to have; no more than today's where it need not rise
     */
    public record Row(String name, @Nullable Integer level, int aim) {}

    /**
     * The groups in two columns.
     *
     * @param steps the scale's highest step
     * @param now what the key calls the steps of today
     * @param aim what it calls those to come; empty where nothing has to rise
     */
    public static Drawing of(List<Group> groups, int steps, String now, String aim) {
        HeatMap chart = new HeatMap(steps);
        int left = left(groups);
        double bottom = Math.max(
                        chart.column(groups.subList(0, left), 0),
                        chart.column(groups.subList(left, groups.size()), COLUMN + GUTTER))
                + KEY;
        chart.key(bottom - 4, now, aim);
        return chart.canvas.drawing(bottom);
    }

    /** How many groups stand on the left, so that the longer column is as short as may be. */
    private static int left(List<Group> groups) {
        return IntStream.rangeClosed(0, groups.size())
                .boxed()
                .min(Comparator.comparingDouble(
                        at -> Math.max(height(groups.subList(0, at)), height(groups.subList(at, groups.size())))))
                .orElse(0);
    }

    private static double height(List<Group> groups) {
        return groups.stream().mapToDouble(Group::height).sum();
    }

    /** Where it ends. */
    private double column(List<Group> groups, double left) {
        double y = 0;
        for (Group group : groups) {
            draw(group, left, y);
            y += group.height();
        }
        return y;
    }

    private void draw(Group group, double left, double top) {
        canvas.label(left, top + HEAD - 8, group.name(), Type.SMALL_STRONG, Anchor.START, Ink.TEXT);
        canvas.line(left, top + HEAD - 3, left + COLUMN, top + HEAD - 3, Edge.thin(Ink.LINE));
        double first = left + COLUMN - steps * (STEP + GAP);
        for (int at = 0; at < group.rows().size(); at++) {
            Row row = group.rows().get(at);
            double y = top + HEAD + at * ROW;
            canvas.label(
                    left,
                    y + ROW - 4,
                    TextWidth.fit(row.name(), Type.SMALL, first - left - GAP),
                    Type.SMALL,
                    Anchor.START,
                    Ink.TEXT);
            IntStream.rangeClosed(1, steps).forEach(step -> step(row, step, first + (step - 1) * (STEP + GAP), y + 3));
        }
    }

    private void step(Row row, int step, double x, double y) {
        Integer level = row.level();
        if (level != null && step <= level) {
            canvas.box(x, y, STEP, HEIGHT, 2, Ink.MAIN, null);
        } else if (step <= row.aim()) {
            canvas.box(x, y, STEP, HEIGHT, 2, Ink.SECOND_SOFT, new Edge(Ink.SECOND, 1, level == null));
        } else {
            canvas.box(x, y, STEP, HEIGHT, 2, level == null ? null : Ink.PANEL, new Edge(Ink.LINE, 1, level == null));
        }
    }

    private void key(double y, String now, String aim) {
        double x = key(0, y, now, new Row("", 1, 0));
        x = aim.isEmpty() ? x : key(x, y, aim, new Row("", 0, 1));
        key(x, y, "not known", new Row("", null, 0));
    }

    /** The place of the next sign. */
    private double key(double x, double y, String words, Row like) {
        step(like, 1, x, y - HEIGHT + 1);
        canvas.label(x + STEP + 6, y, words, Type.SMALL, Anchor.START, Ink.TEXT);
        return x + STEP + 6 + TextWidth.of(words, Type.SMALL) + GUTTER;
    }
}
