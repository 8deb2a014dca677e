package org.cxmaturity.publishing.charts;

import java.util.List;
import org.cxmaturity.publishing.charts.PlanChart.Bar;
import org.cxmaturity.publishing.charts.PlanChart.Mark;
import org.cxmaturity.publishing.charts.PlanChart.Meter;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Type;

/** Plans by quarters as shapes. */
final class PlanDrawing {
    private static final double NAMES = 290;
    private static final double HEAD = 24;
    private static final double ROW = 25;
    private static final double LINE = 11;
    private static final double BAR = 14;
    private static final double STAGE = 34;
    private static final double METER = 86;
    private static final double KEY = 24;
    private static final double LEAST_LABEL = 26;

    private final Canvas canvas = new Canvas();
    private final List<String> quarters;
    private final double column;

    private PlanDrawing(List<String> quarters) {
        this.quarters = quarters;
        this.column = (Canvas.WIDTH - NAMES) / quarters.size();
    }

    static Drawing of(PlanChart.Bars data) {
        PlanDrawing chart = new PlanDrawing(data.quarters());
        double bottom = HEAD + data.bars().size() * ROW;
        chart.head(bottom);
        double y = HEAD;
        for (Bar bar : data.bars()) {
            chart.bar(bar, y);
            y += ROW;
        }
        chart.key(bottom + KEY - 6, data.wanted(), data.other());
        return chart.canvas.drawing(bottom + KEY + 2);
    }

    static Drawing of(PlanChart.Course data) {
        PlanDrawing chart = new PlanDrawing(data.quarters());
        double bottom = HEAD + STAGE + data.meters().size() * METER;
        chart.head(bottom);
        chart.stages(data.model(), data.stages(), HEAD);
        double y = HEAD + STAGE;
        for (Meter meter : data.meters()) {
            chart.meter(meter, y);
            y += METER;
        }
        return chart.canvas.drawing(bottom + 6);
    }

    private double x(double quarter) {
        return NAMES + (quarter - 1) * column;
    }

    private void head(double bottom) {
        int every = (int) Math.ceil(LEAST_LABEL / column);
        for (int quarter = 1; quarter <= quarters.size(); quarter++) {
            if ((quarter - 1) % every == 0) {
                canvas.label(
                        x(quarter) + Math.min(column / 2, LEAST_LABEL / 2),
                        14,
                        quarters.get(quarter - 1),
                        Type.SMALL_STRONG,
                        Anchor.MIDDLE,
                        Ink.QUIET);
            }
            canvas.line(x(quarter), HEAD, x(quarter), bottom, Edge.thin(Ink.LINE));
        }
        canvas.line(Canvas.WIDTH, HEAD, Canvas.WIDTH, bottom, Edge.thin(Ink.LINE));
    }

    private void bar(Bar bar, double y) {
        List<String> lines = TextWidth.lines(bar.name(), Type.SMALL, NAMES - 12, 2);
        for (int at = 0; at < lines.size(); at++) {
            double base = lines.size() == 1 ? y + 16 : y + 11 + at * LINE;
            canvas.label(0, base, lines.get(at), Type.SMALL, Anchor.START, Ink.TEXT);
        }
        canvas.box(
                x(bar.start()) + 2,
                y + (ROW - BAR) / 2,
                (bar.end() - bar.start() + 1) * column - 4,
                BAR,
                3,
                bar.wanted() ? Ink.MAIN : Ink.MAIN_SOFT,
                Edge.thin(Ink.MAIN));
    }

    private void key(double y, String wanted, String other) {
        canvas.box(0, y - 10, 20, 11, 3, Ink.MAIN, Edge.thin(Ink.MAIN));
        canvas.label(28, y, wanted, Type.SMALL, Anchor.START, Ink.TEXT);
        double x = 28 + TextWidth.of(wanted, Type.SMALL) + 24;
        canvas.box(x, y - 10, 20, 11, 3, Ink.MAIN_SOFT, Edge.thin(Ink.MAIN));
        canvas.label(x + 28, y, other, Type.SMALL, Anchor.START, Ink.TEXT);
    }

    /** The stage reached in a quarter fills what lies behind its end. */
    private void stages(String model, List<Mark> stages, double y) {
        canvas.label(0, y + 21, TextWidth.fit(model, Type.SMALL, NAMES - 12), Type.SMALL, Anchor.START, Ink.TEXT);
        for (int at = 0; at < stages.size(); at++) {
            Mark mark = stages.get(at);
            double from = at == 0 ? NAMES : x(mark.quarter() + 1) - column * 0.12;
            double to = at == stages.size() - 1
                    ? Canvas.WIDTH
                    : x(stages.get(at + 1).quarter() + 1) - column * 0.12;
            boolean last = at > 0;
            canvas.box(from + 1, y + 7, Math.max(to - from - 2, 3), 20, 3, last ? Ink.MAIN : Ink.PANEL, null);
            String words = TextWidth.fit(mark.stage(), Type.SMALL_STRONG, to - from - 10);
            if (to - from > LEAST_LABEL) {
                canvas.label(from + 7, y + 21, words, Type.SMALL_STRONG, Anchor.START, last ? Ink.ON_MAIN : Ink.TEXT);
            } else if (at == stages.size() - 1) {
                canvas.label(from - 5, y + 21, mark.stage(), Type.SMALL_STRONG, Anchor.END, Ink.TEXT);
            }
        }
    }

    private void meter(Meter meter, double top) {
        canvas.label(0, top + 34, meter.name(), Type.SMALL, Anchor.START, Ink.TEXT);
        canvas.label(0, top + 49, meter.limitLabel(), Type.SMALL, Anchor.START, Ink.QUIET);
        double floor = top + METER - 8;
        double room = METER - 30;
        Long limit = meter.limit();
        long most = Math.max(
                1, meter.values().stream().mapToLong(each -> each).max().orElse(1));
        double unit = room / Math.max(most, limit == null ? 0 : limit);
        for (int at = 0; at < meter.values().size(); at++) {
            double height = meter.values().get(at) * unit;
            canvas.box(x(at + 1) + column * 0.18, floor - height, column * 0.64, height, 0, Ink.SECOND_SOFT, null);
            canvas.line(
                    x(at + 1) + column * 0.18,
                    floor - height,
                    x(at + 1) + column * 0.82,
                    floor - height,
                    new Edge(Ink.SECOND, 2, false));
        }
        canvas.line(NAMES, floor, Canvas.WIDTH, floor, Edge.thin(Ink.QUIET));
        if (limit != null) {
            canvas.line(NAMES, floor - limit * unit, Canvas.WIDTH, floor - limit * unit, Edge.dashed(Ink.TEXT));
        }
        values(meter, floor, unit);
    }

    /** Above its bar where the bar is low, else within it, so that no line runs through it. */
    private void values(Meter meter, double floor, double unit) {
        for (int at = 0; at < meter.values().size() && column >= LEAST_LABEL; at++) {
            double height = meter.values().get(at) * unit;
            double y = height < METER / 2 ? floor - height - 5 : floor - height + 15;
            canvas.label(x(at + 1.5), y, meter.labels().get(at), Type.SMALL, Anchor.MIDDLE, Ink.TEXT);
        }
    }
}
