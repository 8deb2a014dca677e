package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/** A changed rule base has a version of its own. */
class SameVersionTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void nothing_is_said_where_nothing_has_changed() {
        assertThat(told()).isEmpty();
    }

    @Test
    void a_row_that_was_taken_out_is_a_change() {
        rows.without("obstacle-actions", "OBA-14"::equals);

        assertThat(told()).singleElement().satisfies(each -> {
            assertThat(each.problem().found()).endsWith("which differs in obstacle-actions#OBA-14");
            assertThat(each.problem().maybe()).isEqualTo("1.0.1");
        });
    }

    @Test
    void a_row_that_was_added_is_a_change_and_so_is_a_date() {
        rows.row(
                        "freshness-scoring",
                        "FRS-90",
                        "DAILY, MANUAL",
                        "*",
                        "*",
                        "data.sharing",
                        "AT_LEAST",
                        "1",
                        "Extracts are sent",
                        "So it is.",
                        "a study")
                .cell("currency-rates", "EUR", "on", "2026-10-02");

        assertThat(told()).singleElement().satisfies(each -> assertThat(
                        each.problem().found())
                .contains("currency-rates#EUR")
                .contains("freshness-scoring#FRS-90"));
    }

    @Test
    void more_than_three_changes_are_counted() {
        rows.without("silo-scoring", id -> true);

        assertThat(told())
                .singleElement()
                .satisfies(each -> assertThat(each.problem().found()).endsWith("silo-scoring#SLS-03 and 7 more"));
    }

    @Test
    void another_version_or_what_is_said_of_it_is_no_change() {
        rows.cell("rule-base", EditedRows.only("rule-base"), "changes", "Nothing.");
        assertThat(told()).isEmpty();

        rows.cell("rule-base", EditedRows.only("rule-base"), "version", "1.0.1")
                .without("freshness-scoring", id -> true);
        assertThat(told()).isEmpty();
    }

    private List<Finding> told() {
        return rows.comparedWithShipped().findings().stream()
                .filter(each -> each.kind() == Kind.SAME_VERSION)
                .toList();
    }
}
