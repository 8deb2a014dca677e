package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Actions that help nobody. */
class UnusedActionsTest {
    private static final String SURVEY = "start-regular-customer-survey";

    private final EditedRows rows = new EditedRows();

    @Test
    void a_trigger_that_never_applies_calls_for_nothing() {
        rows.cell("action-triggers", "ATR-001", "requiredFrom", "4")
                .without("sector-actions", "SEC-50"::equals)
                .without("action-triggers", "ATR-162"::equals);

        assertThat(rows.findings())
                .containsExactly(
                        "WARNING NEVER_CALLED Actions!A4: " + SURVEY + ", for which nothing calls",
                        "WARNING NEVER_APPLIES action-triggers!D18: 4, though no stage asks for more than 3");
    }

    @Test
    void what_a_called_action_needs_first_is_called_for_and_what_that_needs_too() {
        rows.row("actions", action("polish-brass", "none"))
                .row("actions", action("buy-brass", "polish-brass"))
                .row("action-effects", "EFF-900", "polish-brass", "technology.crm", "0", "1", "It does.")
                .row("action-effects", "EFF-901", "buy-brass", "technology.crm", "0", "1", "It does.");
        assertThat(rows.findings()).hasSize(2).allMatch(each -> each.startsWith("WARNING NEVER_CALLED"));

        rows.cell("actions", SURVEY, "prerequisites", "buy-brass");
        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void an_action_that_begins_where_no_stage_asks_for_more_closes_no_gap() {
        rows.cell("action-effects", "EFF-001", "to", "4").cell("action-effects", "EFF-001", "from", "3");

        assertThat(rows.findings())
                .containsExactly(
                        "WARNING CLOSES_NO_GAP Actions!A4: " + SURVEY + ", which raises nothing that a stage asks for");
    }

    private static String[] action(String id, String first) {
        return new String[] {
            id,
            "Polish",
            "PROCESS",
            "Rub.",
            "LOW",
            "1",
            "2",
            "SIZE",
            "0",
            "0",
            "1",
            "SIZE",
            "none",
            first,
            "All",
            "Shine",
            "estimate, unsourced"
        };
    }
}
