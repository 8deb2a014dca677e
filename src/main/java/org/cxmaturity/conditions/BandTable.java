package org.cxmaturity.conditions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A table of which one row has to decide each case, as boxes in a space of numbers. The rows are those that can match anything;
 * {@code boxes} holds for each row and axis what it admits.
 */
public record BandTable(
        TableSpec<?> spec, List<ConditionAxis> axes, List<Row> rows, List<List<List<NumberRange>>> boxes) {

    /**
     * The table in numbers.
     *
     * @param terms the words of a list that other tables may go by
     */
    public static BandTable of(
            TableSpec<?> spec, List<? extends Row> rows, Function<Class<? extends Row>, List<String>> terms) {
        Map<String, List<Column>> properties = new LinkedHashMap<>();
        for (Column column : spec.conditions()) {
            properties
                    .computeIfAbsent(column.axis(), first -> new ArrayList<>())
                    .add(column);
        }
        List<ConditionAxis> axes = properties.values().stream()
                .map(columns -> ConditionAxis.of(columns, rows, terms))
                .toList();
        List<Row> matching = new ArrayList<>();
        List<List<List<NumberRange>>> boxes = new ArrayList<>();
        for (Row row : rows) {
            List<List<NumberRange>> box =
                    axes.stream().map(axis -> axis.admitted(row)).toList();
            if (box.stream().noneMatch(List::isEmpty)) {
                matching.add(row);
                boxes.add(box);
            }
        }
        return new BandTable(spec, axes, List.copyOf(matching), List.copyOf(boxes));
    }

    /** Whether two rows match a case both, by their places among the rows. */
    public boolean overlap(int one, int other) {
        return IntStream.range(0, axes.size()).allMatch(axis -> boxes.get(one).get(axis).stream()
                .anyMatch(range -> boxes.get(other).get(axis).stream().anyMatch(range::meets)));
    }

    /** A case, as an analyst would write it. */
    public String example(List<BigDecimal> point) {
        return IntStream.range(0, point.size())
                .mapToObj(axis -> axes.get(axis).example(point.get(axis)))
                .collect(Collectors.joining(", "));
    }

    /** The first case that no row matches, lowest values first; nothing where there is none. */
    public Optional<List<BigDecimal>> firstGap() {
        return new GapSearch(axes).gap(List.of(), boxes);
    }
}
