package org.cxmaturity.publishing.charts;

/** What value each ink has. */
public interface Palette {
    /** A CSS colour. */
    String colour(Ink ink);
}
