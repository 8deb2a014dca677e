package org.cxmaturity.publishing.charts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.publishing.charts.HeatMap.Group;
import org.cxmaturity.publishing.charts.HeatMap.Row;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;

/** Levels in groups as shapes: in columns of about one height, each as wide as the longest name and its steps. */
final class HeatMapDrawing {
    private static final double GUTTER = 24;
    private static final double LEAST_COLUMN = (Canvas.WIDTH - GUTTER) / 2;
    private static final double ROW = 12;
    private static final double HEAD = 18;
    private static final double KEY = 20;
    private static final double MOST_STEP = 25;
    private static final double LEAST_STEP = 16;
    private static final double HEIGHT = 9;
    private static final double GAP = 3;
    private static final double AFTER_NAME = 8;

    /** More than names need by estimate, as the fonts of the machine that shows them are not known. */
    private static final double SPARE = 14;

    private final Canvas canvas = new Canvas();
    private final int steps;
    private final double column;
    private final double step;

    private HeatMapDrawing(HeatMap map, int columns) {
        this.steps = map.steps();
        double names = AFTER_NAME
                + SPARE
                + map.groups().stream()
                        .flatMap(group -> group.rows().stream())
                        .mapToDouble(row -> TextWidth.of(row.name(), Type.SMALL))
                        .max()
                        .orElse(0);
        this.column = columns == 2 ? LEAST_COLUMN : Math.max(LEAST_COLUMN * 0.8, names + steps * (LEAST_STEP + GAP));
        this.step = Math.min(MOST_STEP, Math.max(LEAST_STEP, (column - names) / steps - GAP));
    }

    static Drawing of(HeatMap map, int columns) {
        HeatMapDrawing chart = new HeatMapDrawing(map, columns);
        double bottom = 0;
        double left = 0;
        for (List<Group> groups : split(map.groups(), columns)) {
            bottom = Math.max(bottom, chart.column(groups, left));
            left += chart.column + GUTTER;
        }
        double width = columns * chart.column + (columns - 1) * GUTTER;
        double end = chart.key(bottom + KEY - 4, width, map);
        return chart.canvas.drawing(width, end + 4);
    }

    /** The groups in so many columns, in their order, so that the longest column is as short as may be. */
    private static List<List<Group>> split(List<Group> groups, int columns) {
        if (columns == 1) {
            return List.of(groups);
        }
        return IntStream.rangeClosed(0, groups.size())
                .mapToObj(at -> Stream.concat(
                                Stream.of(groups.subList(0, at)),
                                split(groups.subList(at, groups.size()), columns - 1).stream())
                        .toList())
                .min(Comparator.comparing(each -> Collections.max(
                        each.stream().map(HeatMapDrawing::height).toList())))
                .orElseThrow();
    }

    private static double height(List<Group> groups) {
        return groups.stream()
                .mapToDouble(group -> HEAD + group.rows().size() * ROW)
                .sum();
    }

    /** Where it ends. */
    private double column(List<Group> groups, double left) {
        double y = 0;
        for (Group group : groups) {
            draw(group, left, y);
            y += height(List.of(group));
        }
        return y;
    }

    private void draw(Group group, double left, double top) {
        canvas.label(left, top + HEAD - 7, group.name(), Type.SMALL_STRONG, Anchor.START, Ink.TEXT);
        canvas.line(left, top + HEAD - 3, left + column, top + HEAD - 3, Edge.thin(Ink.LINE));
        double first = left + column - steps * (step + GAP);
        for (int at = 0; at < group.rows().size(); at++) {
            Row row = group.rows().get(at);
            double y = top + HEAD + at * ROW;
            canvas.label(
                    left,
                    y + ROW - 3,
                    TextWidth.fit(row.name(), Type.SMALL, first - left - GAP),
                    Type.SMALL,
                    Anchor.START,
                    Ink.TEXT);
            IntStream.rangeClosed(1, row.of())
                    .forEach(each -> step(row, each, first + (each - 1) * (step + GAP), y + 2));
        }
    }

    private void step(Row row, int number, double x, double y) {
        Integer level = row.level();
        if (level != null && number <= level) {
            canvas.box(x, y, step, HEIGHT, 2, Ink.MAIN, null);
        } else if (number <= row.aim()) {
            canvas.box(x, y, step, HEIGHT, 2, Ink.SECOND_SOFT, new Edge(Ink.SECOND, 1, level == null));
        } else {
            canvas.box(x, y, step, HEIGHT, 2, level == null ? null : Ink.PANEL, new Edge(Ink.LINE, 1, level == null));
        }
    }

    /** The signs, on as many lines as they take; gives the foot of the last. */
    private double key(double top, double width, HeatMap map) {
        List<Row> signs = Stream.of(
                        new Row(map.now(), 1, 0, 1), new Row(map.aim(), 0, 1, 1), new Row(map.unknown(), null, 0, 1))
                .filter(sign -> !sign.name().isEmpty())
                .toList();
        double x = 0;
        double y = top;
        for (Row sign : signs) {
            double needed = step + AFTER_NAME + TextWidth.of(sign.name(), Type.SMALL);
            if (x > 0 && x + needed > width) {
                x = 0;
                y += ROW + GAP;
            }
            step(sign, 1, x, y - HEIGHT + 1);
            canvas.label(x + step + AFTER_NAME, y, sign.name(), Type.SMALL, Anchor.START, Ink.TEXT);
            x += needed + GUTTER;
        }
        return y;
    }
}
