package org.cxmaturity.tablecheck;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Priority;
import org.cxmaturity.model.Readiness;
import org.cxmaturity.tables.ChangeCapacityRow;
import org.cxmaturity.tables.PlanningRow;
import org.cxmaturity.tablespec.CellText;

/** What a roadmap is planned with: every figure is there, and no organisation is left without a capacity for change. */
final class PlanningConsistency {
    private static final int MOST_QUARTERS = 40;

    private final RowProblems problems;

    PlanningConsistency(RowProblems problems) {
        this.problems = problems;
    }

    void check() {
        figures();
        capacity();
    }

    private void figures() {
        List<String> asked = asked();
        Set<String> missing = new LinkedHashSet<>(asked);
        for (PlanningRow row : problems.rows(PlanningRow.class)) {
            if (!missing.remove(row.id())) {
                problems.add(
                        row,
                        "id",
                        CellText.quoted(row.id()),
                        "one of " + String.join(", ", asked),
                        NearestName.to(row.id(), asked));
            } else if (row.id().equals(PlanningRow.HORIZON) && row.value() > MOST_QUARTERS) {
                problems.add(row, "value", Integer.toString(row.value()), MOST_QUARTERS + " quarters at most");
            }
        }
        missing.forEach(id -> problems.inTable(PlanningRow.class, "no row " + id, "a row " + id));
    }

    private static List<String> asked() {
        List<String> asked = new ArrayList<>(List.of(PlanningRow.HORIZON));
        for (Priority priority : Priority.values()) {
            asked.add(PlanningRow.WEIGHT + priority);
        }
        asked.add(PlanningRow.WEIGHT + PlanningRow.LATER);
        return asked;
    }

    /** The headcount may not be known, and no row that names size classes speaks then. */
    private void capacity() {
        for (Readiness readiness : Readiness.values()) {
            boolean spoken = problems.rows(ChangeCapacityRow.class).stream()
                    .filter(row -> row.size().isEmpty())
                    .anyMatch(
                            row -> row.readiness().isEmpty() || row.readiness().contains(readiness));
            if (!spoken) {
                problems.inTable(
                        ChangeCapacityRow.class,
                        "no row for readiness " + readiness + " and any size class",
                        "a row with * as size class for every readiness");
            }
        }
    }
}
