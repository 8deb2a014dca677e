package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/**
 * One property that a table's rows are matched by, as numbers: a word stands for the numbers from its place in the list to below
 * the next one.
 *
 * @param title what analysts call it
 * @param columns the columns that look at it
 * @param words what it may be, where that is a list; empty for a number
 * @param whole whether only whole numbers count
 * @param all everything it may be
 */
record ConditionAxis(String title, List<Column> columns, List<String> words, boolean whole, NumberRange all) {
    private static final String REST = "anything else";

    /** The axis of columns that look at one property; null where it can't be told in numbers. */
    static @Nullable ConditionAxis of(List<Column> columns, List<? extends Row> rows) {
        if (columns.stream().anyMatch(column -> column.operator() == Operator.LACKS)) {
            return null;
        }
        Column first = columns.get(0);
        List<String> words = words(columns, rows);
        if (!words.isEmpty()) {
            return new ConditionAxis(first.looksAt(), columns, words, true, NumberRange.of(0, words.size()));
        }
        BigDecimal least = bounds(columns, rows).reduce(BigDecimal.ZERO, BigDecimal::min);
        Class<?> type = first.accessor().getReturnType();
        return new ConditionAxis(
                first.looksAt(), columns, List.of(), type != BigDecimal.class, new NumberRange(least, null));
    }

    private static Stream<BigDecimal> bounds(List<Column> columns, List<? extends Row> rows) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> String.valueOf(column.of(row))))
                .filter(text -> !text.equals("null"))
                .map(BigDecimal::new);
    }

    private static List<String> words(List<Column> columns, List<? extends Row> rows) {
        Column first = columns.get(0);
        Class<? extends Enum<?>> constants = first.constants();
        if (constants != null) {
            return Stream.of(constants.getEnumConstants()).map(Enum::name).toList();
        }
        if (first.operator() == Operator.IS) {
            return List.of("no", "yes");
        }
        if (first.operator() != Operator.IN) {
            return List.of();
        }
        Set<String> named = new LinkedHashSet<>();
        rows.forEach(row -> columns.forEach(column -> values(column.of(row)).forEach(named::add)));
        return Stream.concat(named.stream().sorted(), Stream.of(REST)).toList();
    }

    private static List<String> values(@Nullable Object cell) {
        if (cell == null) {
            return List.of();
        }
        Collection<?> several = cell instanceof Collection<?> many ? many : List.of(cell);
        return several.stream().map(ConditionAxis::word).toList();
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name()
                : value instanceof Boolean yes ? (yes ? "yes" : "no") : value.toString();
    }

    /** What a row's cells admit; empty where nothing. */
    List<NumberRange> admitted(Row row) {
        return words.isEmpty() ? numbers(row) : listed(row);
    }

    private List<NumberRange> listed(Row row) {
        return IntStream.range(0, words.size())
                .filter(at -> columns.stream().allMatch(column -> admits(column, column.of(row), at)))
                .mapToObj(at -> NumberRange.of(at, at + 1L))
                .toList();
    }

    private boolean admits(Column column, @Nullable Object cell, int at) {
        List<String> values = values(cell);
        if (values.isEmpty()) {
            return true;
        }
        int bound = words.indexOf(values.get(0));
        return switch (Objects.requireNonNull(column.operator())) {
            case AT_LEAST -> at >= bound;
            case BELOW -> at < bound;
            default -> values.contains(words.get(at));
        };
    }

    private List<NumberRange> numbers(Row row) {
        BigDecimal from = all.from();
        BigDecimal below = null;
        for (Column column : columns) {
            Object cell = column.of(row);
            if (cell != null) {
                BigDecimal bound = new BigDecimal(cell.toString());
                if (column.operator() == Operator.AT_LEAST) {
                    from = from.max(bound);
                } else {
                    below = below == null ? bound : below.min(bound);
                }
            }
        }
        return below != null && from.compareTo(below) >= 0 ? List.of() : List.of(new NumberRange(from, below));
    }

    /** Whether a span leaves nothing out. */
    boolean everything(NumberRange span) {
        return span.from().compareTo(all.from()) <= 0
                && (span.below() == null || (all.below() != null && span.below().compareTo(all.below()) >= 0));
    }

    /** One case of a span, as an analyst would write it. */
    String example(NumberRange span) {
        return title + " "
                + (words.isEmpty()
                        ? span.from().toPlainString()
                        : words.get(span.from().intValue()));
    }

    /** All of a span, as an analyst would write it. */
    String text(NumberRange span) {
        if (words.isEmpty()) {
            return title + " " + range(span);
        }
        int below = span.below() == null ? words.size() : span.below().intValue();
        return title + " "
                + IntStream.range(span.from().intValue(), below)
                        .mapToObj(words::get)
                        .collect(Collectors.joining(" or "));
    }

    private String range(NumberRange span) {
        String from = span.from().toPlainString();
        if (span.below() == null) {
            return from + " or more";
        }
        if (!whole) {
            return "from " + from + ", below " + span.below().toPlainString();
        }
        String last = span.below().subtract(BigDecimal.ONE).toPlainString();
        return last.equals(from) ? from : from + " to " + last;
    }
}
