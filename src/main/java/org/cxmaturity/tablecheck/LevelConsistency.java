package org.cxmaturity.tablecheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/** A level that a row names is one that the scale of each capability that it names offers. Where it names none, any level may stand. */
final class LevelConsistency {
    private final RowProblems problems;
    private final OfferedLevels offered;

    LevelConsistency(RowProblems problems) {
        this.problems = problems;
        this.offered = OfferedLevels.of(problems.rows(CapabilityRow.class), problems.rows(ScaleRow.class));
    }

    /** The columns of a table that hold levels. */
    static List<Column> levels(TableSpec<?> spec) {
        return spec.columns().stream()
                .filter(column -> column.levelOf() != null)
                .toList();
    }

    void check() {
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : levels(spec)) {
                problems.rows(spec.type()).forEach(row -> row(spec, column, row));
            }
        }
    }

    private void row(TableSpec<?> spec, Column column, Row row) {
        Map<ScaleRow, Set<String>> without = new LinkedHashMap<>();
        if (column.of(row) instanceof Integer level) {
            for (Object each : spec.column(String.valueOf(column.levelOf())).values(row)) {
                ScaleRow scale = offered.scale(each.toString());
                if (scale != null && !scale.offers(level)) {
                    without.computeIfAbsent(scale, first -> new TreeSet<>()).add(each.toString());
                }
            }
            without.forEach((scale, capabilities) -> problems.add(
                    row,
                    column.name(),
                    level + " of " + String.join(", ", capabilities),
                    "one of "
                            + scale.levels().stream().map(String::valueOf).collect(Collectors.joining(", "))
                            + ", the answers of " + (capabilities.size() == 1 ? "its" : "their") + " scale "
                            + scale.id()));
        }
    }
}
