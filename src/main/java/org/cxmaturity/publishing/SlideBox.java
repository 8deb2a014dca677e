package org.cxmaturity.publishing;

import java.awt.geom.Rectangle2D;

/** A place on a slide, in points. */
public record SlideBox(double x, double y, double width, double height) {
    /** So much of it at the left, less half the gap. */
    public SlideBox left(double share, double gap) {
        return new SlideBox(x, y, width * share - gap / 2, height);
    }

    /** What {@link #left} leaves. */
    public SlideBox right(double share, double gap) {
        return new SlideBox(x + width * share + gap / 2, y, width * (1 - share) - gap / 2, height);
    }

    /** A strip of so much height, so far below the top. */
    public SlideBox strip(double below, double high) {
        return new SlideBox(x, y + below, width, high);
    }

    public Rectangle2D rectangle() {
        return new Rectangle2D.Double(x, y, width, height);
    }
}
