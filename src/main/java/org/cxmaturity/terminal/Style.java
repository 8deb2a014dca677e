package org.cxmaturity.terminal;

import org.cxmaturity.model.Pointers;

/**
 * How text for people is set.
 *
 * @param colour whether to use ANSI colours; the text means the same without
 * @param width the columns to keep to, 80 to 100; other values are brought into that range
 * @param shell what commands and options are called to which the text points
 */
public record Style(boolean colour, int width, Pointers shell) {
    /** The columns that any terminal is taken to have. */
    public static final int LEAST_WIDTH = 80;

    private static final int MOST_WIDTH = 100;

    public Style {
        width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
    }
}
