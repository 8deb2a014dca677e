package org.cxmaturity.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table. The first column names the row.
 *
 * @param totals numbers under the rows, by columns
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, List<Total> totals) implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = List.copyOf(totals);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(caption + ": a row of " + row.size() + " cells under "
                        + columns.size() + " columns: " + row.get(0).text().words());
            }
        }
    }

    /** A table without totals. */
    public Table(String caption, List<Column> columns, List<List<Cell>> rows) {
        this(caption, columns, rows, List.of());
    }

    /**
     * A column.
     *
     * @param share how wide it is beside the others
     */
    public record Column(String title, Kind kind, int share) {}

    /** What a column holds. */
    public enum Kind {
        TEXT,
        /** Numbers, set flush right. */
        NUMBER
    }

    /**
     * A cell.
     *
     * @param number the number that the text says, or null where it says none
     */
    public record Cell(Text text, @Nullable BigDecimal number, Mark mark) {
        public static Cell of(String words) {
            return of(Text.of(words));
        }

        public static Cell of(Text text) {
            return new Cell(text, null, Mark.NONE);
        }

        /** A whole number, its thousands set apart. */
        public static Cell of(long number) {
            return new Cell(Text.of(Numbers.whole(number)), BigDecimal.valueOf(number), Mark.NONE);
        }

        /** A number as it is, decimals included. */
        public static Cell of(BigDecimal number) {
            return new Cell(Text.of(Numbers.plain(number)), number, Mark.NONE);
        }

        /** Nothing. */
        public static Cell empty() {
            return of("");
        }

        public Cell marked(Mark as) {
            return new Cell(text, number, as);
        }
    }

    /** What a cell's state is; the text says it too. */
    public enum Mark {
        NONE,
        MET,
        UNMET,
        UNKNOWN
    }

    /**
     * A line under the rows.
     *
     * @param label stands in the first column
     * @param limits by column, for {@link Rule#LIMIT}; null where there is none
     */
    public record Total(String label, Rule rule, List<@Nullable BigDecimal> limits) {
        public Total {
            limits = java.util.Collections.unmodifiableList(new java.util.ArrayList<>(limits));
        }

        /** The sum of every column of numbers. */
        public static Total sum(String label) {
            return new Total(label, Rule.SUM, List.of());
        }
    }

    /** How a line under the rows comes about. */
    public enum Rule {
        /** The sum of each column of numbers. */
        SUM,
        /** A number that is given. */
        LIMIT,
        /** The nearest limit above, less the nearest sum above it. */
        LEFT
    }
}
