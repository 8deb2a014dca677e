package org.cxmaturity.tablecheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.tables.Operator;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Finds rows of a decision table that nothing can match, and rows that match the same case where only one may. */
final class Overlaps {
    private final RowProblems complaints;
    private final TableSpec<?> spec;

    Overlaps(RowProblems complaints, TableSpec<?> spec) {
        this.complaints = complaints;
        this.spec = spec;
    }

    /** Complains of the rows that nothing can match. */
    void impossible() {
        complaints.rows(spec.type()).forEach(row -> unmatchable(row, Map.of())
                .ifPresent(column -> complaints.at(
                        row,
                        column.name(),
                        CellText.quoted(CellText.write(column, column.of(row))) + ", which leaves nothing to match",
                        "conditions that a case can meet together")));
    }

    /** Complains of rows that match the same case as one above them. */
    void pairs() {
        List<Row> rows = new ArrayList<>(complaints.rows(spec.type()));
        Map<String, BigDecimal> least = least(rows);
        rows.removeIf(row -> unmatchable(row, least).isPresent());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                pair(rows.get(j), rows.get(i), least);
            }
        }
    }

    /** Where numbers begin: at 0, as {@link Gaps} has it, unless a bound lies lower. */
    private Map<String, BigDecimal> least(List<Row> rows) {
        Map<String, BigDecimal> least = new HashMap<>();
        for (Column column : spec.conditions()) {
            for (Row row : rows) {
                if (column.of(row) instanceof Number number) {
                    BigDecimal bound = new BigDecimal(number.toString()).min(BigDecimal.ZERO);
                    least.merge(Region.key(column), bound, BigDecimal::min);
                }
            }
        }
        return least;
    }

    /** The first condition that leaves nothing to match, if there is one. */
    private Optional<Column> unmatchable(Row row, Map<String, BigDecimal> least) {
        Region region = new Region(least);
        for (Column column : spec.conditions()) {
            region.restrict(column, column.of(row));
            if (region.empty()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private void pair(Row one, Row other, Map<String, BigDecimal> least) {
        Region region = new Region(least);
        for (Column column : spec.conditions()) {
            region.restrict(column, column.of(one));
            region.restrict(column, column.of(other));
        }
        if (!region.empty()) {
            complaints.at(
                    other,
                    "id",
                    other.id() + ", which matches cases that " + one.id() + " matches too",
                    "one row a case; the other is at " + complaints.place(one, "id"));
        }
    }

    /** The cases that are left, property by property. */
    private static final class Region {
        private final Map<String, Span> spans = new HashMap<>();
        private final Map<String, BigDecimal> least;

        Region(Map<String, BigDecimal> least) {
            this.least = least;
        }

        static String key(Column column) {
            return column.subject() + "." + column.property();
        }

        void restrict(Column column, @Nullable Object cell) {
            if (cell == null || (cell instanceof Collection<?> none && none.isEmpty())) {
                return;
            }
            spans.computeIfAbsent(key(column), key -> new Span(least.get(key)))
                    .restrict(Objects.requireNonNull(column.operator()), cell);
        }

        boolean empty() {
            return spans.values().stream().anyMatch(Span::empty);
        }
    }

    /** The values that are left of one property. Names that a set must lack leave room for ever more cases. */
    private static final class Span {
        private @Nullable Set<Object> among;
        private @Nullable BigDecimal from;
        private @Nullable BigDecimal below;

        Span(@Nullable BigDecimal least) {
            from = least;
        }

        void restrict(Operator operator, Object cell) {
            switch (operator) {
                case IN, IS -> among(cell instanceof Collection<?> several ? several : List.of(cell));
                case AT_LEAST -> from = from == null ? measure(cell) : from.max(measure(cell));
                case BELOW -> below = below == null ? measure(cell) : below.min(measure(cell));
                case LACKS -> {}
            }
        }

        boolean empty() {
            if (among != null) {
                return among.stream().noneMatch(value -> !(value instanceof Enum<?>) || within(measure(value)));
            }
            return from != null && below != null && from.compareTo(below) >= 0;
        }

        private boolean within(BigDecimal value) {
            return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
        }

        private void among(Collection<?> values) {
            Set<Object> left = new HashSet<>(values);
            if (among != null) {
                left.retainAll(among);
            }
            among = left;
        }

        private static BigDecimal measure(Object value) {
            return value instanceof Enum<?> constant
                    ? BigDecimal.valueOf(constant.ordinal())
                    : new BigDecimal(value.toString());
        }
    }
}
