package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.ReassessmentOccasion;
import org.cxmaturity.tables.ReassessmentRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tablespec.ReadTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may stand in the table that says when to assess again. */
class ReassessmentConsistencyTest {
    private static final ReassessmentRow LATEST = row("1", ReassessmentOccasion.AT_LATEST, null, 12);
    private static final ReassessmentRow SOONEST = row("2", ReassessmentOccasion.AT_SOONEST, null, 3);

    private static ReassessmentRow row(String id, ReassessmentOccasion occasion, @Nullable Integer limit, int months) {
        return new ReassessmentRow(id, occasion, limit, months, "reason", "estimate, unsourced");
    }

    /** What the check finds once the table holds these rows. */
    private static List<String> found(ReassessmentRow... own) {
        Map<Class<? extends Row>, List<Row>> rows = new HashMap<>();
        RowTypes.ALL.forEach(
                type -> rows.put(type, List.copyOf(Shipped.ruleBase().tables().all(type))));
        rows.put(ReassessmentRow.class, List.of(own));
        return Consistency.problems(new ReadTables(rows, Map.of(), Map.of())).stream()
                .map(Problem::found)
                .toList();
    }

    @Test
    void a_soonest_and_a_latest_day_are_enough() {
        assertThat(found(LATEST, SOONEST)).isEmpty();
    }

    @Test
    void there_is_one_row_of_either_and_the_soonest_is_no_later_than_the_latest() {
        assertThat(found(SOONEST)).containsExactly("no row of AT_LATEST");
        assertThat(found(LATEST)).containsExactly("no row of AT_SOONEST");
        assertThat(found(LATEST, SOONEST, row("3", ReassessmentOccasion.AT_LATEST, null, 9)))
                .containsExactly("AT_LATEST again");
        assertThat(found(LATEST, row("2", ReassessmentOccasion.AT_SOONEST, null, 13)))
                .containsExactly("13");
    }

    @Test
    void a_limit_stands_where_an_occasion_goes_by_one_and_nowhere_else() {
        assertThat(found(LATEST, SOONEST, row("3", ReassessmentOccasion.STAGE_BELOW, null, 6)))
                .containsExactly("none");
        assertThat(found(LATEST, SOONEST, row("3", ReassessmentOccasion.KPI_OF, 2, 6)))
                .containsExactly("2");
        assertThat(found(LATEST, SOONEST, row("3", ReassessmentOccasion.UNKNOWN_FROM, 40, 6)))
                .isEmpty();
    }
}
