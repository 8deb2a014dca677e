package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/** Names in braces, and the sentences of the result. */
class TemplateTextsTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void a_mistyped_name_in_braces_is_told_with_the_one_that_was_meant() {
        rows.cell("level-findings", "LVF-DATA-01", "text", "{capabilty}: level {level}.");

        Finding finding = rows.only();
        assertThat(finding.kind()).isEqualTo(Kind.CELL);
        assertThat(finding.place()).isEqualTo("level-findings.drl.xlsx!level-findings!G32");
        assertThat(finding.problem().found()).isEqualTo("{capabilty}, which nothing fills in");
        assertThat(finding.problem().expected()).isEqualTo("{capability}, {label}, {level} or {of}");
        assertThat(finding.problem().maybe()).isEqualTo("{capability}");
    }

    @Test
    void a_brace_that_is_not_closed_or_opened_is_told() {
        rows.cell("level-findings", "LVF-DATA-01", "text", "{capability: level {level}.")
                .cell("action-triggers", "ATR-001", "reason", "capability} stands at {level}.");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "WARNING CELL level-findings!G32: a single {, which clients would read",
                        "WARNING CELL action-triggers!J18: a single }, which clients would read");
    }

    @Test
    void where_nothing_is_filled_in_braces_are_told() {
        rows.cell("obstacle-actions", "OBA-01", "reason", "{obstacle} calls for it.");

        assertThat(rows.only().problem().expected()).isEqualTo("a text without braces, as nothing is filled in here");
    }

    @Test
    void a_name_that_is_left_out_is_no_fault() {
        rows.cell("level-findings", "LVF-DATA-01", "text", "Data is a strength.");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void each_sentence_of_the_result_has_names_of_its_own() {
        rows.cell("wording", "HUB", "text", "{hub} has {rate}% of the sources.");

        assertThat(rows.only().problem().expected()).isEqualTo("{hub} or {percent}");
    }

    @Test
    void a_sentence_that_is_missing_is_an_error_and_one_that_nothing_reads_a_warning() {
        rows.without("wording", "HUB"::equals).row("wording", "HUBB", "HUBB", "none", "{hub} joins data.", "Finding");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "ERROR FIT Wording: no row of HUB",
                        "WARNING UNREAD wording#HUBB: HUBB, a sentence that nothing reads");
        assertThat(rows.examined(true).findings())
                .filteredOn(each -> each.kind() == Kind.UNREAD)
                .singleElement()
                .satisfies(each -> assertThat(each.problem().maybe()).isEqualTo("HUB"));
    }
}
