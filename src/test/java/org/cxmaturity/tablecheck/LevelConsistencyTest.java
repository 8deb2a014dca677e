package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.junit.jupiter.api.Test;

/** Levels that a row names and that its capability's scale does not offer. */
class LevelConsistencyTest {
    private static final String ONE = "feedback.collection";
    private static final String TWO = "feedback.closed-loop, feedback.collection";
    private static final String OFFERED = "one of 0, 1, 2, 3, 4, the answers of ";

    private final EditedRows rows = new EditedRows();

    private static String error(String table, String row, String component, String found) {
        String place = EditedRows.spec(table).file() + "!"
                + EditedRows.spec(table).sheet() + "!" + EditedRows.place(table, row, component);
        return "ERROR " + place + ": " + found;
    }

    private List<String> errors() {
        return rows.examined(true).findings().stream()
                .filter(each -> each.severity() == Finding.Severity.ERROR)
                .map(each -> "ERROR " + each.place() + ": " + each.problem().found() + "; "
                        + each.problem().expected())
                .toList();
    }

    @Test
    void are_errors_by_cell_in_every_column_that_names_a_level_of_a_capability() {
        List<String> expected = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            for (Column column : LevelConsistency.levels(spec)) {
                if (!column.name().equals("from")) {
                    String about = String.valueOf(column.levelOf());
                    boolean several = spec.column(about).kind().several();
                    String row = EditedRows.only(spec.name());
                    rows.cell(spec.name(), row, about, several ? TWO : ONE).cell(spec.name(), row, column.name(), "5");
                    expected.add(error(
                            spec.name(),
                            row,
                            column.name(),
                            "5 of " + (several ? TWO : ONE) + "; " + OFFERED + (several ? "their" : "its")
                                    + " scale five-levels"));
                }
            }
        }

        assertThat(expected).hasSize(23);
        assertThat(errors()).containsAll(expected);
    }

    @Test
    void are_errors_below_the_best_answer_too() {
        rows.row(
                        "scales", "ends", "no", "none", "none", "none", "none", "yes", "0", "none", "none", "none",
                        "none", "4", "4")
                .cell("capabilities", ONE, "scale", "ends");
        Row effect = rows.first("action-effects", "capability", ONE);

        assertThat(errors())
                .anyMatch(each -> each.startsWith(error(
                        "action-effects",
                        effect.id(),
                        "to",
                        "2 of " + ONE + "; one of 0, 5, the answers of its scale ends")));
    }

    /** What is not said to be a level of a capability is not held against its scale. */
    @Test
    void no_column_of_levels_is_left_out() {
        Stream<String> others = TableSpec.all().stream().flatMap(spec -> spec.columns().stream()
                .filter(column -> column.kind() == CellKind.WHOLE && column.levelOf() == null)
                .filter(column ->
                        column.title().toLowerCase(java.util.Locale.ROOT).contains("level"))
                .map(column -> spec.name() + " " + column.name()));

        assertThat(others).containsExactly("disagreements difference");
    }

    @Test
    void may_stand_where_no_capability_is_named() {
        rows.cell("capability-obstacles", "OBC-01", "capability", "*")
                .cell("capability-obstacles", "OBC-01", "levelBelow", "5");

        assertThat(errors()).isEmpty();
    }
}
