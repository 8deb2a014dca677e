package org.cxmaturity.publishing;

import java.util.Arrays;
import java.util.stream.Stream;
import org.cxmaturity.document.Table;
import org.cxmaturity.drawing.TextWidth;

/** How wide a table's columns are: by their shares, but none so narrow that a word of usual length must be broken. */
final class ColumnWidths {
    private static final double LONGEST_WORD = 0.22;

    private ColumnWidths() {}

    /**
     * The widths, whose sum is the whole.
     *
     * @param size of the letters, in the unit of the whole
     * @param padding beside the text of a cell, both sides together
     */
    static double[] of(Table table, double whole, double size, double padding) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] widths = new double[columns];
        double shares = table.columns().stream()
                .mapToInt(each -> Math.max(1, each.share()))
                .sum();
        for (int column = 0; column < columns; column++) {
            widths[column] = whole * Math.max(1, table.columns().get(column).share()) / shares;
            least[column] = Math.min(longestWord(table, column) * size + padding, whole * LONGEST_WORD);
        }
        double needed = Arrays.stream(least).sum();
        if (needed >= whole) {
            return Arrays.stream(least).map(width -> width * whole / needed).toArray();
        }
        return widened(widths, least);
    }

    /** What a column lacks is taken from those that have more than they need, in proportion. */
    private static double[] widened(double[] widths, double[] least) {
        double lacking = 0;
        double spare = 0;
        for (int column = 0; column < widths.length; column++) {
            lacking += Math.max(0, least[column] - widths[column]);
            spare += Math.max(0, widths[column] - least[column]);
        }
        double[] result = new double[widths.length];
        for (int column = 0; column < widths.length; column++) {
            double over = widths[column] - least[column];
            result[column] = over <= 0 ? least[column] : widths[column] - over * lacking / spare;
        }
        return result;
    }

    private static double longestWord(Table table, int column) {
        double heading = longestWord(table.columns().get(column).title(), true);
        double sum = table.footers().stream()
                .mapToDouble(line -> longestWord(line.get(column).text().words(), true))
                .reduce(heading, Math::max);
        return table.rows().stream()
                .mapToDouble(row -> longestWord(row.get(column).text().words(), false))
                .reduce(sum, Math::max);
    }

    private static double longestWord(String words, boolean bold) {
        return Stream.of(words.split("\\s+"))
                .mapToDouble(word -> TextWidth.ems(word, bold))
                .max()
                .orElse(0);
    }
}
