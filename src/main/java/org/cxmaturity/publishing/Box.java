package org.cxmaturity.publishing;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points. */
record Box(double x, double y, double width, double height) {
    /** So much of it at the left, less half the gap. */
    Box left(double share, double gap) {
        return new Box(x, y, width * share - gap / 2, height);
    }

    /** What {@link #left} leaves. */
    Box right(double share, double gap) {
        return new Box(x + width * share + gap / 2, y, width * (1 - share) - gap / 2, height);
    }

    /** A strip of so much height, so far below the top. */
    Box strip(double below, double high) {
        return new Box(x, y + below, width, high);
    }

    Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
