package org.cxmaturity.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.workspace.AssessmentOnRecord;
import org.cxmaturity.workspace.AssessmentOnRecord.PlacedStage;

/**
 * The way of a model's stage over a client's assessments, small, and in words.
 *
 * @param line the points of the way, for an SVG of 96 by 28
 * @param x where it ends
 * @param y where it ends
 */
record StageTrend(String line, int x, int y, String words) {
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
        int last = points.size() - 1;
        List<String> places = IntStream.rangeClosed(0, last)
                .mapToObj(at -> x(at, last) + "," + y(points.get(at).stage()))
                .toList();
        String words = points.stream()
                .map(each -> each.assessment().asOf().format(MONTH) + " "
                        + each.stage().name())
                .collect(Collectors.joining("; ", "Over time: ", "."));
        return new StageTrend(
                String.join(" ", places), x(last, last), y(points.get(last).stage()), words);
    }

    private static int x(int at, int last) {
        return last == 0 ? EDGE + WIDTH / 2 : EDGE + WIDTH * at / last;
    }

    private static int y(PlacedStage stage) {
        return EDGE + HEIGHT - HEIGHT * stage.order() / stage.of();
    }
}
