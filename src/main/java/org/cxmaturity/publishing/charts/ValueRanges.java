package org.cxmaturity.publishing.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.cxmaturity.publishing.charts.Shape.Anchor;
import org.cxmaturity.publishing.charts.Shape.Edge;
import org.cxmaturity.publishing.charts.Shape.Point;
import org.cxmaturity.publishing.charts.Shape.Type;
import org.jspecify.annotations.Nullable;

/** Measured values on their scales, with how sure they are and what they are held against. */
public final class ValueRanges {
    private static final double NAMES = 232;
    private static final double RIGHT = Canvas.WIDTH - 24;
    private static final double ROW = 62;
    private static final double KEY = 24;

    private final Canvas canvas = new Canvas();

    private final Key words;

    private ValueRanges(Key words) {
        this.words = words;
    }

    /** What the key calls the signs. */
    public record Key(String value, String interval, String benchmark, Locale locale) {}

    /**
     * A value.
     *
     * @param words the value as it is written
     * @param low where the interval begins, or null where there is none
     * @param least the scale's end
     * @param against what it is held against, or null
     * @param againstWords the same as it is written
     */
    public record Value(
            String name,
            String detail,
            double value,
            String words,
            @Nullable Double low,
            @Nullable Double high,
            double least,
            double most,
            @Nullable Double against,
            String againstWords) {}

    /** The values, one below the other, each on its own scale. */
    public static Drawing of(List<Value> values, Key words) {
        ValueRanges chart = new ValueRanges(words);
        double y = 0;
        for (Value value : values) {
            chart.draw(value, y);
            y += ROW;
        }
        chart.key(y + KEY - 8);
        return chart.canvas.drawing(y + KEY);
    }

    private void draw(Value value, double top) {
        double middle = top + ROW / 2;
        canvas.label(
                0,
                middle - 2,
                TextWidth.fit(value.name(), Type.STRONG, NAMES - 16),
                Type.STRONG,
                Anchor.START,
                Ink.TEXT);
        canvas.label(
                0,
                middle + 14,
                TextWidth.fit(value.detail(), Type.SMALL, NAMES - 16),
                Type.SMALL,
                Anchor.START,
                Ink.QUIET);
        canvas.line(NAMES, middle, RIGHT, middle, new Edge(Ink.LINE, 2, false));
        end(value.least(), NAMES, middle);
        end(value.most(), RIGHT, middle);
        if (value.low() != null && value.high() != null) {
            double from = x(value, value.low());
            canvas.box(from, middle - 5, Math.max(2, x(value, value.high()) - from), 10, 5, Ink.MAIN_SOFT, null);
        }
        if (value.against() != null) {
            double x = x(value, value.against());
            canvas.polygon(
                    List.of(
                            new Point(x, middle - 8),
                            new Point(x + 7, middle),
                            new Point(x, middle + 8),
                            new Point(x - 7, middle)),
                    Ink.SECOND_SOFT,
                    1,
                    new Edge(Ink.SECOND, 2, false));
            canvas.label(x, middle + 24, value.againstWords(), Type.SMALL, Anchor.MIDDLE, Ink.QUIET);
        }
        canvas.disc(x(value, value.value()), middle, 6, Ink.MAIN, null);
        canvas.label(x(value, value.value()), middle - 12, value.words(), Type.STRONG, Anchor.MIDDLE, Ink.MAIN);
    }

    private void end(double value, double x, double middle) {
        canvas.line(x, middle - 4, x, middle + 4, new Edge(Ink.LINE, 2, false));
        String number = new DecimalFormat("0.####", DecimalFormatSymbols.getInstance(words.locale())).format(value);
        canvas.label(x, middle + 24, number.replace('-', '−'), Type.SMALL, Anchor.MIDDLE, Ink.QUIET);
    }

    private static double x(Value on, double value) {
        double share = (value - on.least()) / (on.most() - on.least());
        return NAMES + Math.min(1, Math.max(0, share)) * (RIGHT - NAMES);
    }

    private void key(double y) {
        canvas.disc(NAMES + 6, y - 4, 5, Ink.MAIN, null);
        canvas.label(NAMES + 18, y, words.value(), Type.SMALL, Anchor.START, Ink.TEXT);
        canvas.box(NAMES + 66, y - 9, 26, 10, 5, Ink.MAIN_SOFT, null);
        canvas.label(NAMES + 98, y, words.interval(), Type.SMALL, Anchor.START, Ink.TEXT);
        canvas.polygon(
                List.of(
                        new Point(NAMES + 196, y - 10),
                        new Point(NAMES + 202, y - 4),
                        new Point(NAMES + 196, y + 2),
                        new Point(NAMES + 190, y - 4)),
                Ink.SECOND_SOFT,
                1,
                new Edge(Ink.SECOND, 2, false));
        canvas.label(NAMES + 210, y, words.benchmark(), Type.SMALL, Anchor.START, Ink.TEXT);
    }
}
