package org.cxmaturity.terminal;

/**
 * How text for people is set.
 *
 * @param colour whether to use ANSI colours; the text means the same without
 * @param width the columns to keep to, 80 to 100; other values are brought into that range
 */
public record Style(boolean colour, int width) {
    /** Eighty columns without colour. */
    public static final Style PLAIN = new Style(false, 80);

    public Style {
        width = Math.max(80, Math.min(100, width));
    }
}
