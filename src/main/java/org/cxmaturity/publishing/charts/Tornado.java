package org.cxmaturity.publishing.charts;

import java.util.List;
import java.util.stream.DoubleStream;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;

/** How far a result moves with each of the things that it hangs on, about what is counted on. */
public final class Tornado {
    private static final double NAMES = 170;
    private static final double ENDS = 74;
    private static final double LEFT = NAMES + ENDS;
    private static final double RIGHT = Canvas.WIDTH - ENDS;
    private static final double HEAD = 26;
    private static final double ROW = 34;
    private static final double HEIGHT = 20;
    private static final double FOOT = 22;

    private final Canvas canvas = new Canvas();
    private final double least;
    private final double most;

    private Tornado(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /**
     * One thing.
     *
     * @param worst the result where it is least favourable, and how that is written
     */
    public record Bar(String name, double worst, String worstWords, double best, String bestWords) {}

    /**
     * The bars, one below the other.
     *
     * @param middle the result that is counted on, and how that is written
     */
    public static Drawing of(List<Bar> bars, double middle, String middleWords) {
        double[] all = DoubleStream.concat(
                        DoubleStream.of(0, middle),
                        bars.stream().flatMapToDouble(each -> DoubleStream.of(each.worst(), each.best())))
                .sorted()
                .toArray();
        Tornado chart = new Tornado(all[0], Math.max(all[all.length - 1], all[0] + 1));
        double bottom = HEAD + bars.size() * ROW;
        chart.axis(middle, bottom);
        for (int at = 0; at < bars.size(); at++) {
            chart.draw(bars.get(at), HEAD + at * ROW);
        }
        double x = chart.x(middle);
        chart.canvas.line(x, HEAD - 6, x, bottom, new Edge(Ink.TEXT, 1.5, false));
        chart.canvas.label(x, HEAD - 11, middleWords, Type.SMALL_STRONG, Anchor.MIDDLE, Ink.TEXT);
        return chart.canvas.drawing(bottom + FOOT);
    }

    /** Where nothing is left. */
    private void axis(double middle, double bottom) {
        double x = x(0);
        canvas.line(x, HEAD - 6, x, bottom, Edge.dashed(Ink.QUIET));
        if (middle != 0) {
            canvas.label(x, bottom + 14, "0", Type.SMALL, Anchor.MIDDLE, Ink.QUIET);
        }
    }

    private void draw(Bar bar, double top) {
        double y = top + (ROW - HEIGHT) / 2;
        double from = x(bar.worst());
        double to = x(bar.best());
        double base = y + HEIGHT - 6;
        canvas.label(0, base, TextWidth.fit(bar.name(), Type.NORMAL, NAMES), Type.NORMAL, Anchor.START, Ink.TEXT);
        canvas.box(from, y, Math.max(1, to - from), HEIGHT, 2, Ink.MAIN_SOFT, Edge.thin(Ink.MAIN));
        canvas.label(from - 6, base, bar.worstWords(), Type.SMALL, Anchor.END, Ink.TEXT);
        canvas.label(to + 6, base, bar.bestWords(), Type.SMALL, Anchor.START, Ink.TEXT);
    }

    private double x(double value) {
        return LEFT + (value - least) / (most - least) * (RIGHT - LEFT);
    }
}
