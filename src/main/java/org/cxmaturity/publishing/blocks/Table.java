package org.cxmaturity.publishing.blocks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table. The first column names the row.
 *
 * @param totals numbers under the rows, by columns
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, List<Total> totals, Locale locale)
        implements Block {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> row.stream().map(cell -> cell.in(locale)).toList())
                .toList();
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
        this(caption, columns, rows, List.of(), Locale.ROOT);
    }

    /** All columns' shares together. */
    public int width() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    /** The totals as cells under the columns. */
    public List<List<Cell>> footers() {
        List<List<Cell>> footers = new ArrayList<>();
        List<@Nullable BigDecimal> limits = List.of();
        for (Total total : totals) {
            limits = total.rule() == Rule.LIMIT ? total.limits() : limits;
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(total.label())));
            for (int column = 1; column < columns.size(); column++) {
                BigDecimal number = number(total.rule(), column, limits);
                cells.add(number == null ? Cell.empty() : Cell.of(number).in(locale));
            }
            footers.add(cells);
        }
        return footers;
    }

    private @Nullable BigDecimal number(Rule rule, int column, List<@Nullable BigDecimal> limits) {
        BigDecimal sum = sum(column);
        BigDecimal limit = column < limits.size() ? limits.get(column) : null;
        return switch (rule) {
            case SUM -> sum;
            case LIMIT -> limit;
            case LEFT -> sum == null || limit == null ? null : limit.subtract(sum);
        };
    }

    /** The sum of a column of numbers; null where the column holds none. */
    public @Nullable BigDecimal sum(int column) {
        return columns.get(column).kind() != Kind.NUMBER
                ? null
                : rows.stream()
                        .map(row -> row.get(column).number())
                        .filter(Objects::nonNull)
                        .reduce(BigDecimal::add)
                        .orElse(null);
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
            return new Cell(Text.of(NumberText.whole(number)), BigDecimal.valueOf(number), Mark.NONE);
        }

        /** A number as it is, decimals included. */
        public static Cell of(BigDecimal number) {
            return new Cell(Text.of(NumberText.plain(number)), number, Mark.NONE);
        }

        /** Nothing. */
        public static Cell empty() {
            return of("");
        }

        /** The same with its number as it is written there. */
        Cell in(Locale locale) {
            return number == null ? this : new Cell(Text.of(NumberText.plain(number, locale)), number, mark);
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
            limits = Collections.unmodifiableList(new ArrayList<>(limits));
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
