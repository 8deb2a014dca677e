package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is concluded or listed, and read by nothing. */
class UnusedConclusionsTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void an_obstacle_that_is_concluded_and_changes_no_advice_is_told() {
        rows.without("obstacle-actions", Set.of("OBA-14", "OBA-33")::contains)
                .without("obstacle-stances", "OBS-10"::equals);

        assertThat(rows.findings()).singleElement().asString().endsWith("skills-shortage, which changes no advice");
    }

    @Test
    void one_row_of_either_table_is_advice() {
        rows.without("obstacle-actions", Set.of("OBA-14", "OBA-33")::contains);

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void an_obstacle_that_is_listed_only_is_told() {
        rows.row("obstacles", "red-tape", "Red tape", "Forms.", "Fewer forms.", "no", "a study");

        assertThat(rows.findings()).singleElement().asString().endsWith("red-tape, which no row concludes");
    }

    @Test
    void a_cost_that_is_not_stated_is_one_that_rows_may_wait_for() {
        rows.cell("obstacle-stances", "OBS-08", "cost", "UNSTATED");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_cost_band_or_size_class_that_no_row_gives_is_waited_for_in_vain() {
        rows.without("cost-bands", "CSB-4"::equals)
                .cell("cost-bands", "CSB-3", "percentBelow", "*")
                .without("size-classes", "SIZ-MICRO"::equals)
                .cell("size-classes", "SIZ-SMALL", "employeesFrom", "*")
                .cell("change-capacity", "CHC-21", "size", "MICRO, SMALL");

        assertThat(rows.findings())
                .filteredOn(each -> each.contains("NEVER_APPLIES"))
                .extracting(each -> each.substring(each.lastIndexOf(": ") + 2))
                .contains("MICRO, which no row gives")
                .containsOnlyOnce("BEYOND, which no row gives")
                .allMatch(each -> each.endsWith(", which no row gives"));
    }
}
