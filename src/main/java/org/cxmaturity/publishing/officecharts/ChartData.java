package org.cxmaturity.publishing.officecharts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.publishing.TextScripts;
import org.jspecify.annotations.Nullable;

/** The cells that a chart refers to: columns of one length, each under its heading. */
public final class ChartData {
    private static final int LETTERS = 26;

    private final Place place;
    private final List<Column> columns = new ArrayList<>();

    /** An empty one. */
    ChartData(Place place) {
        this.place = place;
    }

    /**
     * Where the first heading stands.
     *
     * @param sheet a name that needs no quoting
     * @param row from 0
     * @param column from 0
     */
    public record Place(String sheet, int row, int column) {}

    /**
     * A column: words, or numbers.
     *
     * @param numbers null where there is none; of the words, none
     */
    public record Column(String heading, List<String> words, List<@Nullable Double> numbers) {
        public Column {
            words = List.copyOf(words);
            numbers = Collections.unmodifiableList(new ArrayList<>(numbers));
        }

        public boolean isNumbers() {
            return words.isEmpty();
        }
    }

    public Place place() {
        return place;
    }

    public List<Column> columns() {
        return List.copyOf(columns);
    }

    int words(String heading, List<String> words) {
        columns.add(new Column(heading, words, List.of()));
        return columns.size() - 1;
    }

    int numbers(String heading, List<? extends @Nullable Double> numbers) {
        columns.add(new Column(heading, List.of(), new ArrayList<>(numbers)));
        return columns.size() - 1;
    }

    /** A column's heading as a chart refers to it. */
    String heading(int column) {
        return "<c:strRef><c:f>" + place.sheet() + "!" + cell(column, 0) + "</c:f>"
                + words(List.of(columns.get(column).heading())) + "</c:strRef>";
    }

    /** A column's words or numbers as a chart refers to them. */
    String values(int column) {
        Column of = columns.get(column);
        int length = of.isNumbers() ? of.numbers().size() : of.words().size();
        String cells = "<c:f>" + place.sheet() + "!" + cell(column, 1) + ":" + cell(column, length) + "</c:f>";
        return of.isNumbers()
                ? "<c:numRef>" + cells + numbers(of.numbers()) + "</c:numRef>"
                : "<c:strRef>" + cells + words(of.words()) + "</c:strRef>";
    }

    private String cell(int column, int below) {
        return "$" + letters(place.column() + column) + "$" + (place.row() + below + 1);
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

    private static String numbers(List<@Nullable Double> numbers) {
        StringBuilder points = new StringBuilder();
        for (int at = 0; at < numbers.size(); at++) {
            Double number = numbers.get(at);
            points.append(number == null ? "" : point(at, ChartXml.number(number)));
        }
        return "<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"" + numbers.size() + "\"/>" + points
                + "</c:numCache>";
    }

    private static String point(int at, String value) {
        return "<c:pt idx=\"" + at + "\"><c:v>" + value + "</c:v></c:pt>";
    }
}
