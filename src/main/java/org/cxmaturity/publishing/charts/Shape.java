package org.cxmaturity.publishing.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a drawing is made of. Lengths are in CSS pixels, y grows downwards. */
public sealed interface Shape {
    /** How a shape's edge is drawn. */
    record Edge(Ink ink, double width, boolean dashed) {
        static Edge thin(Ink ink) {
            return new Edge(ink, 1, false);
        }

        static Edge dashed(Ink ink) {
            return new Edge(ink, 1.5, true);
        }
    }

    /** A point. */
    record Point(double x, double y) {}

    /**
     * A rectangle.
     *
     * @param round the radius of its corners
     */
    record Box(
            double x,
            double y,
            double width,
            double height,
            double round,
            @Nullable Ink fill,
            @Nullable Edge edge) implements Shape {}

    /** Straight lines from point to point. */
    record Lines(
            List<Point> points,
            boolean closed,
            @Nullable Ink fill,
            double opacity,
            @Nullable Edge edge) implements Shape {
        public Lines {
            points = List.copyOf(points);
        }
    }

    /** A circle. */
    record Disc(
            double x,
            double y,
            double radius,
            @Nullable Ink fill,
            @Nullable Edge edge) implements Shape {}

    /**
     * One line of text.
     *
     * @param x where it starts, its middle or its end is, by the anchor
     * @param y its base line
     */
    record Label(double x, double y, String text, Type type, Anchor anchor, Ink ink) implements Shape {}

    /** Which point of a label its x is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The sizes of text in drawings. */
    enum Type {
        SMALL(11, false),
        SMALL_STRONG(11, true),
        NORMAL(13, false),
        STRONG(13, true);

        private final int size;
        private final boolean bold;

        Type(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        /** The height of the letters' body. */
        public int size() {
            return size;
        }

        public boolean bold() {
            return bold;
        }
    }
}
