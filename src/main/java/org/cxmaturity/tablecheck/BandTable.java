package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A table of which one row has to decide each case, as boxes in a space of numbers. The rows are those that can match anything;
 * {@code boxes} holds for each row and axis what it admits.
 */
record BandTable(TableSpec<?> spec, List<ConditionAxis> axes, List<Row> rows, List<List<List<NumberRange>>> boxes) {
    /** A bound on the work that the analysis of one table may be: it grows with rows and with axes. */
    private static final long MOST_WORK = 3_000_000;

    /** The table in numbers; nothing where it has a condition that can't be told in numbers. */
    static Optional<BandTable> of(TableSpec<?> spec, List<? extends Row> rows) {
        Map<String, List<Column>> properties = new LinkedHashMap<>();
        for (Column column : spec.conditions()) {
            properties
                    .computeIfAbsent(column.subject() + "." + column.property(), first -> new ArrayList<>())
                    .add(column);
        }
        List<ConditionAxis> axes = new ArrayList<>();
        for (List<Column> columns : properties.values()) {
            ConditionAxis axis = ConditionAxis.of(columns, rows);
            if (axis == null) {
                return Optional.empty();
            }
            axes.add(axis);
        }
        return Optional.of(of(spec, axes, rows));
    }

    private static BandTable of(TableSpec<?> spec, List<ConditionAxis> axes, List<? extends Row> rows) {
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
        return new BandTable(spec, List.copyOf(axes), List.copyOf(matching), List.copyOf(boxes));
    }

    /** Whether it is small enough to be analysed in the time a person waits. */
    boolean manageable() {
        long work = Math.max(1, rows.size());
        for (int at = 0; at < axes.size() && work <= MOST_WORK; at++) {
            int axis = at;
            work *= Math.max(
                    1, boxes.stream().map(box -> box.get(axis)).distinct().count());
        }
        return work <= MOST_WORK;
    }
}
