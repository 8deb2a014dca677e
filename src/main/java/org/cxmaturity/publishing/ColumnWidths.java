package org.cxmaturity.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.publishing.charts.TextWidth;

/**
 * How wide a table's columns are: none so narrow that a word of usual length must be broken. What is left goes, piece by piece, to
 * the column that makes most rows high; by shares, once no row needs it.
 */
public final class ColumnWidths {
    private static final double LONGEST_WORD = 0.22;
    private static final int PIECES = 100;

    /** What is no longer than this stays on one line where there is room: a day, a name of two words. */
    private static final double SHORT = 10;

    /** How much of a table may go to keeping that whole. */
    private static final double FOR_SHORT = 0.92;

    private static final String SPACES = "\\s+";
    private static final String SPACES_AND_HYPHENS = "\\s+|(?<=\\p{L}-)";

    private final Table table;
    private final double size;
    private final double padding;
    private final List<double[]> rows = new ArrayList<>();
    private final double[] widths;
    private final double[] whole;

    private ColumnWidths(Table table, double size, double padding) {
        this.table = table;
        this.size = size;
        this.padding = padding;
        this.widths = new double[table.columns().size()];
        this.whole = new double[table.columns().size()];
    }

    /**
     * The widths, whose sum is the whole.
     *
     * @param size of the letters, in the unit of the whole
     * @param padding beside the text of a cell, both sides together
     */
    public static double[] of(Table table, double whole, double size, double padding) {
        return new ColumnWidths(table, size, padding).fill(whole);
    }

    /** The same as shares of a hundred. */
    public static List<Double> shares(Table table, double whole, double size, double padding) {
        return Arrays.stream(of(table, whole, size, padding))
                .mapToObj(width -> width * 100 / whole)
                .toList();
    }

    private double[] fill(double room) {
        read(table.columns().stream().map(Table.Column::title).toList(), true);
        table.rows().forEach(row -> read(words(row), false));
        table.footers().forEach(row -> read(words(row), true));
        Arrays.setAll(widths, column -> Math.min(widths[column] + padding, room * LONGEST_WORD));
        keepShort(room);
        double needed = Arrays.stream(widths).sum();
        if (needed >= room) {
            return Arrays.stream(widths).map(width -> width * room / needed).toArray();
        }
        for (int piece = 0; piece < PIECES; piece++) {
            widths[neediest()] += (room - needed) / PIECES;
        }
        return widths;
    }

    /** Gives columns what keeps their short cells whole, those first that need least, as long as enough is left for the others. */
    private void keepShort(double room) {
        double left = room * FOR_SHORT - Arrays.stream(widths).sum();
        List<Integer> columns = IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparingDouble(this::missing))
                .toList();
        for (int column : columns) {
            double missing = missing(column);
            if (missing > 0 && missing <= left) {
                widths[column] += missing;
                left -= missing;
            }
        }
    }

    private double missing(int column) {
        return whole[column] + padding - widths[column];
    }

    private static List<String> words(List<Cell> row) {
        return row.stream().map(cell -> cell.text().words()).toList();
    }

    /** Notes how wide a row's cells would be on one line, and makes room for the longest words; headings stay whole at a hyphen. */
    private void read(List<String> row, boolean bold) {
        double[] lines = new double[widths.length];
        for (int column = 0; column < widths.length; column++) {
            lines[column] = TextWidth.ems(row.get(column), bold) * size;
            double longest = Stream.of(row.get(column).split(bold ? SPACES : SPACES_AND_HYPHENS))
                    .mapToDouble(word -> TextWidth.ems(word, bold))
                    .max()
                    .orElse(0);
            widths[column] = Math.max(widths[column], longest * size);
            if (!bold && lines[column] <= SHORT * size) {
                whole[column] = Math.max(whole[column], lines[column]);
            }
        }
        rows.add(lines);
    }

    private int neediest() {
        double[] high = new double[widths.length];
        for (double[] row : rows) {
            int highest = highest(row);
            high[highest] += Math.max(0, lines(row, highest) - 1);
        }
        int most = first(high, -1);
        return high[most] > 0
                ? most
                : first(
                        IntStream.range(0, widths.length)
                                .mapToDouble(column -> widths[column]
                                        / Math.max(
                                                1, table.columns().get(column).share()))
                                .toArray(),
                        1);
    }

    private int highest(double[] row) {
        return first(
                IntStream.range(0, widths.length)
                        .mapToDouble(column -> lines(row, column))
                        .toArray(),
                -1);
    }

    private double lines(double[] row, int column) {
        return row[column] / Math.max(1, widths[column] - padding);
    }

    /** Where the least value stands, times the sign. */
    private static int first(double[] values, int sign) {
        int first = 0;
        for (int at = 1; at < values.length; at++) {
            first = sign * values[at] < sign * values[first] ? at : first;
        }
        return first;
    }
}
