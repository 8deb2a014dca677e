package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/** How gaps and overlaps are told. */
class GapsAndOverlapsTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void a_gap_is_closed_where_the_next_band_begins_or_the_last_one_ends() {
        rows.without("effort-bands", "EFB-1"::equals).cell("effort-bands", "EFB-3", "percentBelow", "100");

        assertThat(rows.examined(false).findings())
                .filteredOn(each -> each.kind() == Kind.GAP)
                .extracting(each -> each.place() + " " + each.problem().found() + " "
                        + each.problem().maybe())
                .containsExactly(
                        "effort-bands.drl.xlsx!effort-bands!B18 no row for % of staff days 0 to 19 0 in this cell",
                        "effort-bands.drl.xlsx!effort-bands!C19 no row for % of staff days 100 or more * in this cell");
    }

    @Test
    void one_number_is_no_range() {
        rows.cell("effort-bands", "EFB-2", "percentFrom", "21");

        assertThat(rows.findings(false)).containsExactly("ERROR GAP effort-bands!B18: no row for % of staff days 20");
    }

    @Test
    void a_table_without_rows_has_no_row_for_any_case() {
        rows.without("effort-bands", id -> true);

        assertThat(rows.findings(false)).contains("ERROR GAP effort-bands: no row for any case");
    }

    @Test
    void a_row_that_nothing_can_match_leaves_its_cases_open() {
        rows.cell("effort-bands", "EFB-2", "percentFrom", "50").cell("effort-bands", "EFB-2", "percentBelow", "20");

        assertThat(rows.findings(false))
                .containsExactly(
                        "ERROR NEVER_APPLIES effort-bands!C18: \"20\", which leaves nothing to match",
                        "ERROR GAP effort-bands!B19: no row for % of staff days 20 to 49");
    }

    @Test
    void an_overlap_stands_at_the_later_row_with_a_case_that_both_match() {
        rows.cell("impact-effort", "IME-1", "impact", "*");

        Finding overlap = rows.examined(false).findings().get(0);
        assertThat(overlap.place()).isEqualTo("impact-effort.drl.xlsx!impact-effort!A25");
        assertThat(overlap.problem().found())
                .isEqualTo("IME-4, which matches cases that IME-1 matches too, such as Impact LOW, Effort LIGHT, Cost"
                        + " NO_COST, Quarters 0");
        assertThat(overlap.others()).containsExactly("impact-effort.drl.xlsx!impact-effort!A17");
    }

    @Test
    void more_than_anybody_reads_are_counted() {
        rows.without("effort-bands", id -> true);
        for (int at = 0; at < 30; at++) {
            String id = "EFB-" + (100 + at);
            rows.row("effort-bands", id, "" + (at * 10 + 5), "" + (at * 10 + 10), "LIGHT", "So it is.");
        }

        assertThat(rows.findings(false)).hasSize(26).contains("ERROR GAP effort-bands: 6 more cases without a row");
    }
}
