package org.cxmaturity.tablecheck;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.conditions.RowConditions;
import org.cxmaturity.model.Bound;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose figure never counts: of several that apply to a case one counts, the highest that is shown at least or the lowest that
 * is allowed at most, and another row always gives one that goes before it.
 */
final class DominatedRows {
    private final AnalysisContext context;
    private final TableSpec<?> spec;

    DominatedRows(AnalysisContext context, TableSpec<?> spec) {
        this.context = context;
        this.spec = spec;
    }

    /** Whether of several figures that the table gives for a case one counts. */
    static boolean in(TableSpec<?> spec) {
        return spec.type() == ChangeCapacityRow.class
                || Stream.of("capability", "bound", "level").allMatch(name -> spec.columns().stream()
                        .anyMatch(column -> column.name().equals(name) && column.operator() == null));
    }

    void find() {
        for (Row row : context.rows(spec.type())) {
            by(row).ifPresent(other -> tell(row, other));
        }
    }

    /** The row that always goes before another one; nothing where there is none. */
    Optional<Row> by(Row row) {
        if (!in(spec)) {
            return Optional.empty();
        }
        return context.rows(spec.type()).stream()
                .map(Row.class::cast)
                .filter(other -> !levels()
                        || (capability(other).equals(capability(row)) && Objects.equals(bound(other), bound(row))))
                .filter(other -> highest(row) ? figure(other) > figure(row) : figure(other) < figure(row))
                .filter(other -> RowConditions.of(spec, other).include(RowConditions.of(spec, row)))
                .reduce((one, other) -> highest(row) == figure(other) > figure(one) ? other : one);
    }

    private void tell(Row row, Row other) {
        String place = context.place(other, "id");
        String counts = levels()
                ? (highest(row) ? "the most that is shown of " : "the least that is allowed of ") + capability(row)
                        + " counts"
                : "the lowest counts";
        context.warn(
                Kind.REDUNDANT,
                row,
                figure().name(),
                figure(row) + ", which never counts: " + other.id() + " gives " + figure(other)
                        + " in every case that this row matches",
                (highest(row) ? "more" : "less") + " than " + figure(other) + ", as " + counts + "; the other is at "
                        + place,
                null,
                List.of(place));
    }

    private boolean levels() {
        return spec.type() != ChangeCapacityRow.class;
    }

    private boolean highest(Row row) {
        return levels() && bound(row) == Bound.AT_LEAST;
    }

    private Column figure() {
        return spec.column(levels() ? "level" : "parallel");
    }

    private int figure(Row row) {
        return Integer.parseInt(String.valueOf(figure().of(row)));
    }

    private @Nullable Object bound(Row row) {
        return spec.column("bound").of(row);
    }

    private String capability(Row row) {
        return String.valueOf(spec.column("capability").of(row));
    }
}
