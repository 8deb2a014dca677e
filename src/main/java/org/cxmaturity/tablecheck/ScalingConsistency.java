package org.cxmaturity.tablecheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.cxmaturity.tables.ScalingRow;

/** What actions take grows from anchor to anchor, says something of every headcount, and is the catalogue's at its own anchor. */
final class ScalingConsistency {
    private static final int CATALOGUE = 100;

    private static final SortedMap<String, ToIntFunction<ScalingRow>> PERCENTAGES = new TreeMap<>(Map.of(
            "cost", ScalingRow::cost,
            "effortBySize", ScalingRow::effortBySize,
            "effortByHeads", ScalingRow::effortByHeads,
            "durationBySize", ScalingRow::durationBySize,
            "durationByHeads", ScalingRow::durationByHeads));

    private final RowProblems problems;

    ScalingConsistency(RowProblems problems) {
        this.problems = problems;
    }

    void check() {
        List<ScalingRow> anchors = problems.rows(ScalingRow.class).stream()
                .sorted(Comparator.comparingInt(ScalingRow::employees).thenComparing(ScalingRow::id))
                .toList();
        end(anchors, 0);
        end(anchors, ScalingRow.MOST_EMPLOYEES);
        catalogue(anchors);
        for (int at = 1; at < anchors.size(); at++) {
            follows(anchors.get(at - 1), anchors.get(at));
        }
    }

    private void end(List<ScalingRow> anchors, int employees) {
        if (anchors.stream().noneMatch(each -> each.employees() == employees)) {
            problems.inTable(ScalingRow.class, "no anchor of " + employees + " employees", "one");
        }
    }

    private void catalogue(List<ScalingRow> anchors) {
        ScalingRow own = anchors.stream()
                .filter(each -> each.id().equals(ScalingRow.OF_CATALOGUE))
                .findFirst()
                .orElse(null);
        if (own == null) {
            problems.inTable(
                    ScalingRow.class,
                    "no row " + ScalingRow.OF_CATALOGUE,
                    "the headcount that the actions are written for");
            return;
        }
        PERCENTAGES.forEach((column, of) -> {
            if (of.applyAsInt(own) != CATALOGUE) {
                problems.add(own, column, of.applyAsInt(own) + " %", "100 %, as the actions are written for it");
            }
        });
    }

    private void follows(ScalingRow before, ScalingRow row) {
        if (row.employees() == before.employees()) {
            problems.add(row, "employees", "" + row.employees(), "another headcount than that of " + before.id());
            return;
        }
        PERCENTAGES.forEach((column, of) -> grows(before, row, column, of));
        grows(before, row, "staffDays", ScalingRow::staffDays);
    }

    private void grows(ScalingRow before, ScalingRow row, String column, ToIntFunction<ScalingRow> of) {
        int least = of.applyAsInt(before);
        if (of.applyAsInt(row) < least) {
            problems.add(
                    row,
                    column,
                    "" + of.applyAsInt(row),
                    least + " or more, as " + before.id() + " with fewer employees says");
        }
    }
}
