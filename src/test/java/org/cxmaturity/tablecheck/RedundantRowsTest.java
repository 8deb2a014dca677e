package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows without which nothing would change. */
class RedundantRowsTest {
    private static final String ACCESS = "data.real-time-access";

    private final EditedRows rows = new EditedRows();

    @Test
    void a_row_that_says_the_same_of_less_is_named_with_the_one_that_says_it_of_more() {
        rows.row(
                "training-scoring",
                "TRS-06",
                "3",
                "90",
                "13",
                "people.training",
                "AT_LEAST",
                "3",
                "Most staff who meet customers were trained",
                "Nine in ten were trained.",
                "a study");

        Finding finding = rows.only();
        assertThat(finding.problem().found())
                .isEqualTo("TRS-06, though TRS-05 concludes the same of everything that this row matches");
        assertThat(finding.others()).containsExactly("training-scoring.drl.xlsx!training-scoring!A20");
    }

    @Test
    void of_two_rows_that_say_the_same_the_later_is_named_once() {
        rows.row(
                "freshness-scoring",
                way("FRS-90", "REAL_TIME, HOURLY, DAILY, WEEKLY", "2", "Data reaches other channels"));

        assertThat(rows.findings()).singleElement().asString().endsWith("FRS-90, which says the same as FRS-03");
    }

    @Test
    void wider_ranges_and_lists_take_in_narrower_ones_whatever_the_order() {
        rows.row("channel-scoring", channel("AAA-01", "WEBSITE", "1.25", "2.5", "2"))
                .row("channel-scoring", channel("ZZZ-01", "WEBSITE, APP", "1", "2.5", "2"));

        assertThat(rows.findings())
                .filteredOn(each -> each.contains("AAA-01"))
                .singleElement()
                .asString()
                .contains("AAA-01, though ZZZ-01 concludes the same");
    }

    @Test
    void ranges_that_touch_or_cross_each_say_something() {
        rows.row("channel-scoring", channel("AAA-01", "POST", "1.25", "2.5", "2"))
                .row("channel-scoring", channel("ZZZ-01", "POST", "2.5", "3", "2"))
                .row("channel-scoring", channel("ZZZ-02", "POST", "2", "2.75", "2"))
                .row("channel-scoring", channel("ZZZ-03", "POST", "*", "2", "2"));

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void an_unknown_is_met_by_a_star_only() {
        rows.cell("means-obstacles", "OBM-02", "budgetBelow", "*")
                .cell("means-obstacles", "OBM-02", "size", "MICRO, SMALL, MEDIUM, LARGE, ENTERPRISE")
                .cell("means-obstacles", "OBM-12", "size", "MICRO");

        assertThat(rows.findings())
                .anyMatch(each -> each.contains("OBM-12, though OBM-02"))
                .noneMatch(each -> each.contains("OBM-13"));
    }

    @Test
    void a_level_that_a_better_fact_always_outdoes_never_counts() {
        rows.cell("hub-scoring", "HBS-04", "level", "1").cell("hub-scoring", "HBS-04", "words", "joined by hand");

        Finding finding = rows.only();
        assertThat(finding.place()).isEqualTo("hub-scoring.drl.xlsx!hub-scoring!G19");
        assertThat(finding.problem().found())
                .isEqualTo("1, which never counts: HBS-02 gives 2 in every case that this row matches");
        assertThat(finding.problem().expected())
                .startsWith("more than 2, as the most that is shown of data.online-offline-hub counts");
        assertThat(finding.others()).containsExactly("hub-scoring.drl.xlsx!hub-scoring!A18");
    }

    @Test
    void of_two_levels_for_the_same_case_the_one_that_never_counts_is_named() {
        rows.row("freshness-scoring", way("FRS-90", "REAL_TIME, HOURLY, DAILY, WEEKLY", "3", "Most channels see"));

        assertThat(rows.findings())
                .filteredOn(each -> each.contains("which never counts"))
                .singleElement()
                .asString()
                .contains("2, which never counts: FRS-90 gives 3 in every case that this row matches");
    }

    @Test
    void where_the_least_that_is_allowed_counts_more_for_less_never_does() {
        rows.row(
                "silo-scoring",
                "SLS-90",
                "DATA",
                "*",
                "*",
                "data.sharing",
                "AT_MOST",
                "1",
                "share data regularly",
                "Any silo.",
                "a study");

        assertThat(rows.findings())
                .filteredOn(each -> each.contains("which never counts"))
                .containsExactly(
                        "WARNING REDUNDANT silo-scoring!G17: 2, which never counts: SLS-90 gives 1 in every case that this row matches",
                        "WARNING REDUNDANT silo-scoring!G18: 2, which never counts: SLS-90 gives 1 in every case that this row matches",
                        "WARNING REDUNDANT silo-scoring!G19: 3, which never counts: SLS-90 gives 1 in every case that this row matches",
                        "WARNING REDUNDANT silo-scoring!G20: 3, which never counts: SLS-90 gives 1 in every case that this row matches");
    }

    @Test
    void what_is_shown_at_least_and_what_is_allowed_at_most_do_not_compete() {
        rows.row(
                "silo-scoring",
                "SLS-90",
                "DATA",
                "*",
                "*",
                "data.sharing",
                "AT_LEAST",
                "1",
                "Extracts are sent by e-mail on request",
                "Any silo.",
                "a study");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void another_level_for_more_cases_or_for_another_capability_says_something() {
        rows.row("freshness-scoring", way("FRS-90", "DAILY, MANUAL", "3", "Most channels see"));

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void more_changes_at_a_time_than_a_wider_row_allows_never_count() {
        rows.cell("change-capacity", "CHC-21", "parallel", "9");

        Finding finding = rows.only();
        assertThat(finding.place()).isEqualTo("change-capacity.drl.xlsx!change-capacity!D22");
        assertThat(finding.problem().found())
                .isEqualTo("9, which never counts: CHC-02 gives 5 in every case that this row matches");
        assertThat(finding.problem().expected()).startsWith("less than 5, as the lowest counts");
    }

    private static String[] channel(String id, String kind, String from, String below, String level) {
        return new String[] {
            id,
            kind,
            "*",
            "*",
            "*",
            "*",
            from,
            below,
            "*",
            "channels.site-experience",
            "AT_LEAST",
            level,
            "Main pages load",
            "Measured.",
            "a study"
        };
    }

    private static String[] way(String id, String freshness, String level, String words) {
        return new String[] {id, freshness, "*", "*", ACCESS, "AT_LEAST", level, words, "Or so.", "a study"};
    }
}
