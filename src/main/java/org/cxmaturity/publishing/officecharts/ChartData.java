package org.cxmaturity.publishing.officecharts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.publishing.TextScripts;
import org.jspecify.annotations.Nullable;

/** The cells that a chart refers to: columns of one length, each under its heading. */
public final class ChartData {
    /** How days are written. */
    public static final String DAY = "d mmm yyyy";

    private static final String NUMBER = "General";
    private static final int LETTERS = 26;

    /** The first of January 1970 as office programs count days. */
    private static final long COUNTED_FROM = 25_569;

    private final Cells cells;
    private final List<Column> columns = new ArrayList<>();

    /** An empty one, whose cells stand together. */
    ChartData(Place place) {
        this.cells = place;
    }

    /** An empty one, whose cells stand in a sheet that has them already. */
    ChartData(List<Range> ranges) {
        this.cells = new Ranges(List.copyOf(ranges));
    }

    /** Where cells are, as charts refer to them. */
    private sealed interface Cells {
        String heading(int column);

        String values(int column, int length);
    }

    /**
     * A heading's cell and the cells of what it heads, as formulas have them: {@code 'Days'!$A$9}.
     */
    public record Range(String heading, String values) {}

    private record Ranges(List<Range> ranges) implements Cells {
        @Override
        public String heading(int column) {
            return ranges.get(column).heading();
        }

        @Override
        public String values(int column, int length) {
            return ranges.get(column).values();
        }
    }

    /**
     * Where the first heading stands.
     *
     * @param sheet a name that needs no quoting
     * @param row from 0
     * @param column from 0
     */
    public record Place(String sheet, int row, int column) implements Cells {
        @Override
        public String heading(int at) {
            return sheet + "!" + cell(at, 0);
        }

        @Override
        public String values(int at, int length) {
            return sheet + "!" + cell(at, 1) + ":" + cell(at, length);
        }

        private String cell(int at, int below) {
            return "$" + letters(column + at) + "$" + (row + below + 1);
        }
    }

    /**
     * A column: words, or numbers.
     *
     * @param numbers null where there is none; of the words, none
     * @param format how office programs are to write the numbers
     */
    public record Column(String heading, List<String> words, List<@Nullable Double> numbers, String format) {
        public Column {
            words = List.copyOf(words);
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        public boolean isNumbers() {
            return words.isEmpty();
        }
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    int words(String heading, List<String> words) {
        columns.add(new Column(heading, words, List.of(), NUMBER));
        return columns.size() - 1;
    }

    int numbers(String heading, List<? extends @Nullable Double> numbers) {
        columns.add(new Column(heading, List.of(), new ArrayList<>(numbers), NUMBER));
        return columns.size() - 1;
    }

    int days(String heading, List<LocalDate> days) {
        List<Double> counted = days.stream()
                .map(day -> (double) (day.toEpochDay() + COUNTED_FROM))
                .toList();
        columns.add(new Column(heading, List.of(), new ArrayList<>(counted), DAY));
        return columns.size() - 1;
    }

    /** A column's heading as a chart refers to it. */
    String heading(int column) {
        return "<c:strRef>" + reference(cells.heading(column))
                + words(List.of(columns.get(column).heading())) + "</c:strRef>";
    }

    /** A column's words or numbers as a chart refers to them. */
    String values(int column) {
        Column of = columns.get(column);
        int length = of.isNumbers() ? of.numbers().size() : of.words().size();
        String reference = reference(cells.values(column, length));
        return of.isNumbers()
                ? "<c:numRef>" + reference + numbers(of) + "</c:numRef>"
                : "<c:strRef>" + reference + words(of.words()) + "</c:strRef>";
    }

    private static String reference(String cells) {
        return "<c:f>" + TextScripts.escaped(cells) + "</c:f>";
    }

    /** {@code A}, {@code Z}, {@code AA}. */
    static String letters(int column) {
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + column % LETTERS);
    }

    private static String words(List<String> words) {
        return "<c:strCache><c:ptCount val=\"" + words.size() + "\"/>"
                + IntStream.range(0, words.size())
                        .mapToObj(at -> point(at, TextScripts.escaped(words.get(at))))
                        .collect(Collectors.joining())
                + "</c:strCache>";
    }

    private static String numbers(Column of) {
        List<@Nullable Double> numbers = of.numbers();
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < numbers.size(); at++) {
            Double number = numbers.get(at);
            points.append(number == null ? "" : point(at, ChartXml.number(number)));
        }
        return "<c:numCache><c:formatCode>" + of.format() + "</c:formatCode><c:ptCount val=\"" + numbers.size() + "\"/>"
                + points + "</c:numCache>";
    }

    private static String point(int at, String value) {
        return "<c:pt idx=\"" + at + "\"><c:v>" + value + "</c:v></c:pt>";
    }
}
