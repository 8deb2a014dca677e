package org.cxmaturity.tablecheck;

import java.util.List;
import org.cxmaturity.tables.ReassessmentOccasion;
import org.cxmaturity.tables.ReassessmentRow;

/** When to assess again: there is a latest and a soonest day, in that order, and limits stand where rows have one. */
final class ReassessmentConsistency {
    private final RowProblems problems;

    ReassessmentConsistency(RowProblems problems) {
        this.problems = problems;
    }

    void check() {
        for (ReassessmentRow row : problems.rows(ReassessmentRow.class)) {
            if (row.occasion().limited() && row.limit() == null) {
                problems.add(row, "limit", "none", "a limit, which " + row.occasion() + " goes by");
            } else if (!row.occasion().limited() && row.limit() != null) {
                problems.add(row, "limit", row.limit().toString(), "none: " + row.occasion() + " has no limit");
            }
        }
        List<ReassessmentRow> latest = one(ReassessmentOccasion.AT_LATEST);
        List<ReassessmentRow> soonest = one(ReassessmentOccasion.AT_SOONEST);
        if (latest.size() == 1 && soonest.size() == 1) {
            int most = latest.get(0).months();
            if (soonest.get(0).months() > most) {
                problems.add(
                        soonest.get(0),
                        "months",
                        Integer.toString(soonest.get(0).months()),
                        "at most " + most + ", the months of " + latest.get(0).id());
            }
        }
    }

    private List<ReassessmentRow> one(ReassessmentOccasion occasion) {
        List<ReassessmentRow> rows = problems.rows(ReassessmentRow.class).stream()
                .filter(row -> row.occasion() == occasion)
                .toList();
        if (rows.isEmpty()) {
            problems.inTable(ReassessmentRow.class, "no row of " + occasion, "one row of it");
        }
        rows.stream()
                .skip(1)
                .forEach(row -> problems.add(
                        row,
                        "occasion",
                        occasion + " again",
                        "one row of it; the first is " + rows.get(0).id()));
        return rows;
    }
}
