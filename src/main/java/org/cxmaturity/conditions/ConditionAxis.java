package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Term;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/**
 * One property that a table's rows are matched by, as numbers: where its values are listed, a value stands for the numbers from its
 * place in the list to below the next one. Of sets of names only the empty one is told: every row that asks for a lack admits it.
 *
 * @param title what analysts call it
 * @param columns the columns that look at it
 * @param values what it may be, where that is a list; empty for a number
 * @param whole whether only whole numbers count
 * @param all everything it may be
 */
public record ConditionAxis(String title, List<Column> columns, List<?> values, boolean whole, NumberRange all) {
    private static final String REST = "anything else";

    /** The axis of columns that look at one property. Numbers begin at 0, or at the lowest limit that a row states. */
    static ConditionAxis of(
            List<Column> columns, List<? extends Row> rows, Function<Class<? extends Row>, List<String>> terms) {
        Column first = columns.get(0);
        List<?> values = values(first, stated(columns, rows), terms);
        if (!values.isEmpty()) {
            return new ConditionAxis(first.looksAt(), columns, values, true, NumberRange.of(0, values.size()));
        }
        BigDecimal least = stated(columns, rows).map(ValueOrder::position).reduce(BigDecimal.ZERO, BigDecimal::min);
        boolean whole = first.kind() != CellKind.DECIMAL;
        return new ConditionAxis(first.looksAt(), columns, List.of(), whole, new NumberRange(least, null));
    }

    private static Stream<Object> stated(List<Column> columns, List<? extends Row> rows) {
        return rows.stream().flatMap(row -> columns.stream().flatMap(column -> column.values(row).stream()));
    }

    private static List<?> values(
            Column first, Stream<Object> stated, Function<Class<? extends Row>, List<String>> terms) {
        Class<? extends Enum<?>> constants = first.constants();
        if (constants != null) {
            return List.of(constants.getEnumConstants());
        }
        if (first.operator() == Operator.IS) {
            return List.of(false, true);
        }
        if (first.operator() == Operator.LACKS) {
            return List.of(Set.of());
        }
        return first.operator() == Operator.IN ? named(first.refers(), stated, terms) : List.of();
    }

    /** The names that rows state and, where they are words of a list, all words of it: then there are no others. */
    private static List<?> named(
            @Nullable Class<? extends Row> table,
            Stream<Object> stated,
            Function<Class<? extends Row>, List<String>> terms) {
        boolean listed = table != null && Term.class.isAssignableFrom(table);
        List<Object> named = Stream.concat(stated, listed ? terms.apply(table).stream() : Stream.empty())
                .distinct()
                .sorted()
                .toList();
        return listed && !named.isEmpty()
                ? named
                : Stream.concat(named.stream(), Stream.of(REST)).toList();
    }

    /** What a row's cells admit, in rising order; empty where nothing. */
    List<NumberRange> admitted(Row row) {
        AdmittedValues admitted = columns.stream()
                .map(column -> AdmittedValues.of(column, row))
                .reduce(AdmittedValues.ALL, AdmittedValues::and);
        if (values.isEmpty()) {
            BigDecimal from = admitted.from() == null ? all.from() : admitted.from();
            boolean none = admitted.below() != null && from.compareTo(admitted.below()) >= 0;
            return none ? List.of() : List.of(new NumberRange(from, admitted.below()));
        }
        return IntStream.range(0, values.size())
                .filter(at -> admitted.has(values.get(at)))
                .mapToObj(at -> NumberRange.of(at, at + 1L))
                .toList();
    }

    /** One case, as an analyst would write it. */
    public String example(BigDecimal number) {
        return title + " " + (values.isEmpty() ? number.toPlainString() : word(number.intValue()));
    }

    /** All of a range, as an analyst would write it. */
    public String text(NumberRange range) {
        if (values.isEmpty()) {
            return title + " " + numbers(range);
        }
        int below = range.below() == null ? values.size() : range.below().intValue();
        return title + " "
                + IntStream.range(range.from().intValue(), below)
                        .mapToObj(this::word)
                        .collect(Collectors.joining(" or "));
    }

    private String word(int at) {
        Object value = values.get(at);
        return value instanceof Boolean yes
                ? (yes ? "yes" : "no")
                : value instanceof Collection<?> ? "none" : value.toString();
    }

    private String numbers(NumberRange range) {
        String from = range.from().toPlainString();
        if (range.below() == null) {
            return from + " or more";
        }
        if (!whole) {
            return "from " + from + ", below " + range.below().toPlainString();
        }
        String last = range.below().subtract(BigDecimal.ONE).toPlainString();
        return last.equals(from) ? from : from + " to " + last;
    }
}
