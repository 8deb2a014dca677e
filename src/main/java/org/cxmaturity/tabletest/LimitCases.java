package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.jspecify.annotations.Nullable;

/** Cases at the limits that a row's cells state: just within each, and just past it. */
final class LimitCases {
    private LimitCases() {}

    /** Changes of a blank profile. */
    @FunctionalInterface
    interface Change {
        /** The edits by which a fact comes to be as demanded, or null where none do. */
        @Nullable
        List<String> edits(PropertyTargets demands);
    }

    /** The cases of a row; none where no profile makes it fire. */
    static List<SuggestedCase> probes(Row row, Seen seen, Change change) {
        TableSpec<?> spec = TableSpec.of(row.getClass());
        PropertyTargets firing = PropertyTargets.firing(spec, row);
        List<String> first = change.edits(firing);
        List<SuggestedCase> probes = new ArrayList<>();
        if (first == null) {
            return probes;
        }
        Set<List<String>> known = new HashSet<>(Set.of(first));
        probes.add(at(row, first, seen));
        for (Column column : spec.conditions()) {
            PropertyTargets upper = firing.upper(column, row);
            List<String> within = upper == null ? null : change.edits(upper);
            if (within != null && known.add(within)) {
                probes.add(at(row, probes.size(), within, seen));
            }
            PropertyTargets missing = firing.missing(column, row);
            List<String> past = missing == null ? null : change.edits(missing);
            if (past != null && known.add(past)) {
                probes.add(past(row, probes.size(), column.title(), past, seen));
            }
        }
        return probes;
    }

    static SuggestedCase at(Row row, List<String> edits, Seen seen) {
        return new SuggestedCase(
                id(row, "at"), RowTypes.ref(row), true, RowTypes.ref(row) + " at its boundary", edits, seen);
    }

    private static SuggestedCase at(Row row, int number, List<String> edits, Seen seen) {
        String shows = RowTypes.ref(row) + " at its other boundary";
        return new SuggestedCase(id(row, "at-" + number), RowTypes.ref(row), true, shows, edits, seen);
    }

    static SuggestedCase past(Row row, int number, String condition, List<String> edits, Seen seen) {
        String shows = RowTypes.ref(row) + " just past its boundary: " + condition;
        return new SuggestedCase(id(row, "past-" + number), RowTypes.ref(row), false, shows, edits, seen);
    }

    private static String id(Row row, String ending) {
        return "P-" + row.id() + "-" + ending;
    }
}
