package org.cxmaturity.publishing.charts;

import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;
import org.cxmaturity.publishing.charts.StageLadder.Ladder;

/** Ladders of stages as shapes. */
final class StageLadderDrawing {
    private static final double STEP = 44;
    private static final double GAP = 4;
    private static final double TITLE = 20;
    private static final double RANGE = 26;
    private static final double BETWEEN = 18;
    private static final double LINE = 14;

    private final Canvas canvas = new Canvas();

    private StageLadderDrawing() {}

    static Drawing of(List<Ladder> ladders) {
        StageLadderDrawing chart = new StageLadderDrawing();
        double y = 0;
        for (Ladder ladder : ladders) {
            y = chart.draw(ladder, y) + BETWEEN;
        }
        return chart.canvas.drawing(Math.max(y - BETWEEN, 1));
    }

    private double draw(Ladder ladder, double top) {
        canvas.label(0, top + LINE, ladder.title(), Type.STRONG, Anchor.START, Ink.TEXT);
        double y = top + TITLE + GAP;
        double width = (Canvas.WIDTH - GAP * (ladder.stages().size() - 1))
                / ladder.stages().size();
        for (int place = 0; place < ladder.stages().size(); place++) {
            step(ladder, place, place * (width + GAP), y, width);
        }
        if (ladder.lowest() == ladder.highest()) {
            return y + STEP;
        }
        range(ladder, y + STEP, width);
        return y + STEP + RANGE;
    }

    private void step(Ladder ladder, int place, double x, double y, double width) {
        boolean here = place == ladder.at() && ladder.attained();
        boolean below = place < ladder.at();
        boolean open = place == ladder.at() && !ladder.attained();
        Ink fill = here ? Ink.MAIN : below ? Ink.MAIN_SOFT : Ink.PANEL;
        canvas.box(x, y, width, STEP, 5, fill, open ? new Edge(Ink.MAIN, 2, true) : null);
        Type type = here ? Type.SMALL_STRONG : Type.SMALL;
        List<String> words = TextWidth.lines(ladder.stages().get(place), type, width - 8, 2);
        double base = y + STEP / 2 + 4 - (words.size() - 1) * LINE / 2;
        for (String line : words) {
            canvas.label(
                    x + width / 2,
                    base,
                    line,
                    type,
                    Anchor.MIDDLE,
                    here ? Ink.ON_MAIN : below || open ? Ink.TEXT : Ink.QUIET);
            base += LINE;
        }
    }

    private void range(Ladder ladder, double y, double width) {
        double from = ladder.lowest() * (width + GAP) + 4;
        double to = ladder.highest() * (width + GAP) + width - 4;
        Edge edge = new Edge(Ink.QUIET, 1.5, false);
        canvas.line(from, y + 7, to, y + 7, edge);
        canvas.line(from, y + 3, from, y + 11, edge);
        canvas.line(to, y + 3, to, y + 11, edge);
        boolean right = from > Canvas.WIDTH / 2;
        canvas.label(
                right ? to : from,
                y + 23,
                TextWidth.fit(ladder.range(), Type.SMALL, right ? to : Canvas.WIDTH - from),
                Type.SMALL,
                right ? Anchor.END : Anchor.START,
                Ink.QUIET);
    }
}
