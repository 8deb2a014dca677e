package org.cxmaturity.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;

/**
 * The way of a model's stage over a client's assessments, small, and in words.
 *
 * @param line the points of the way, for an SVG of 96 by 28
 * @param x where it ends
 * @param y where it ends
 */
record StageTrend(String line, long x, int y, String words) {
    private static final int WIDTH = 88;
    private static final int HEIGHT = 20;
    private static final int EDGE = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private record Point(AssessmentOnRecord assessment, PlacedStage stage) {}

    /** Of a model in the newest of the assessments, of which the newest comes first. */
    static StageTrend of(List<AssessmentOnRecord> newest, String model) {
        List<Point> points = new ArrayList<>();
        newest.forEach(each -> each.stages().stream()
                .filter(stage -> stage.model().equals(model))
                .forEach(stage -> points.add(new Point(each, stage))));
        Collections.reverse(points);
        Point last = points.get(points.size() - 1);
        List<String> places = points.stream()
                .map(each -> x(each, points) + "," + y(each.stage()))
                .toList();
        String words = points.stream()
                .map(each -> each.assessment().asOf().format(MONTH) + " "
                        + each.stage().name())
                .collect(Collectors.joining("; ", "Over time: ", "."));
        return new StageTrend(String.join(" ", places), x(last, points), y(last.stage()), words);
    }

    /** By the days that the facts describe; where all are of one day, at the end. */
    private static long x(Point point, List<Point> all) {
        long first = all.get(0).assessment().asOf().toEpochDay();
        long days = all.get(all.size() - 1).assessment().asOf().toEpochDay() - first;
        return days <= 0
                ? EDGE + WIDTH
                : EDGE + WIDTH * (point.assessment().asOf().toEpochDay() - first) / days;
    }

    private static int y(PlacedStage stage) {
        return EDGE + HEIGHT - HEIGHT * stage.order() / stage.of();
    }
}
