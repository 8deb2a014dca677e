package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.tablecheck.EditedRows.effect;

import org.junit.jupiter.api.Test;

/** Criteria that no action helps to meet. */
class UnmetCriteriaTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void a_step_that_is_missing_puts_all_above_it_out_of_reach() {
        rows.cell("action-effects", effect("introduce-crm"), "from", "3")
                .cell("action-effects", effect("introduce-crm"), "to", "4");

        assertThat(rows.findings())
                .filteredOn(each -> each.contains("OUT_OF_REACH"))
                .isNotEmpty()
                .allMatch(each -> each.matches(".*[23] of technology.crm, though actions lead from 0 to 1 only"));
    }
}
