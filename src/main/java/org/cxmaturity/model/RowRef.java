package org.cxmaturity.model;

import java.util.Comparator;

/**
 * A row of a table. Results, traces and problems cite it as {@code table#row-id}, which is written and read here alone.
 *
 * @param table the table's name
 * @param id the row's id in it
 */
public record RowRef(String table, String id) implements Comparable<RowRef> {
    private static final char BETWEEN = '#';
    private static final Comparator<RowRef> ORDER = Comparator.comparing(RowRef::toString);

    /**
     * The row that a text cites.
     *
     * @throws IllegalArgumentException if it cites none
     */
    public static RowRef parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            throw new IllegalArgumentException("\"" + text + "\" cites no row");
        }
        return new RowRef(text.substring(0, between), text.substring(between + 1));
    }

    @Override
    public int compareTo(RowRef other) {
        return ORDER.compare(this, other);
    }

    /** As it is cited. */
    @Override
    public String toString() {
        return table + BETWEEN + id;
    }
}
