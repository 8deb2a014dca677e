package org.cxmaturity.drawing;

/** What value each ink has. */
public interface Palette {
    /** A CSS colour. */
    String colour(Ink ink);
}
