package org.cxmaturity.tablecheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cxmaturity.conditions.BandTable;
import org.cxmaturity.conditions.RowConditions;
import org.cxmaturity.model.FindingKind;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Rows of a decision table that nothing can match; and, where one row has to decide each case, a case that no row decides and rows
 * that decide the same case. Needs no more than a moment, so that no table is loaded without it; KIE DMN, which a check asks as well,
 * takes seconds to start.
 */
final class ConditionConsistency {
    private static final Set<Object> OPPOSITES = Set.of(FindingKind.STRENGTH, FindingKind.WEAKNESS);

    private final RowProblems problems;
    private final TableSpec<?> spec;

    ConditionConsistency(RowProblems problems, TableSpec<?> spec) {
        this.problems = problems;
        this.spec = spec;
    }

    void impossible() {
        for (Row row : problems.rows(spec.type())) {
            RowConditions.of(spec, row)
                    .contradiction()
                    .ifPresent(column -> problems.add(
                            row,
                            column.name(),
                            CellText.quoted(CellText.write(column, column.of(row))) + ", which leaves nothing to match",
                            "conditions that a case can meet together"));
        }
    }

    /** Complains of the first case without a row: left out in silence, otherwise. */
    void gap() {
        if (problems.has(spec.type())) {
            BandTable table = table();
            table.firstGap()
                    .ifPresent(gap ->
                            problems.inTable(spec.type(), "no row for " + table.example(gap), "a row for every case"));
        }
    }

    /** Complains of rows that match the same case as one above them. */
    void overlaps() {
        BandTable table = table();
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = 0; j < i; j++) {
                if (table.overlap(i, j)) {
                    overlap(table.rows().get(j), table.rows().get(i));
                }
            }
        }
    }

    /** Complains of rows that tell the same case as a strength and as a weakness. */
    void contradictions(Column verdict) {
        BandTable table = table();
        for (int i = 0; i < table.rows().size(); i++) {
            for (int j = 0; j < i; j++) {
                Row one = table.rows().get(j);
                Row other = table.rows().get(i);
                if (OPPOSITES.equals(verdicts(verdict, one, other)) && table.overlap(i, j)) {
                    contradiction(verdict, one, other);
                }
            }
        }
    }

    private static Set<Object> verdicts(Column verdict, Row one, Row other) {
        Set<Object> verdicts = new HashSet<>();
        for (Row row : List.of(one, other)) {
            Object value = verdict.of(row);
            if (value != null) {
                verdicts.add(value);
            }
        }
        return verdicts;
    }

    private void contradiction(Column verdict, Row one, Row other) {
        problems.add(
                other,
                verdict.name(),
                CellText.write(verdict, verdict.of(other)) + " for cases that " + one.id() + " calls "
                        + CellText.write(verdict, verdict.of(one)),
                "one of them a case; the other is at " + problems.place(one, verdict.name()));
    }

    private void overlap(Row one, Row other) {
        problems.add(
                other,
                "id",
                other.id() + ", which matches cases that " + one.id() + " matches too",
                "one row a case; the other is at " + problems.place(one, "id"));
    }

    private BandTable table() {
        return BandTable.of(spec, problems.rows(spec.type()), problems::ids);
    }
}
