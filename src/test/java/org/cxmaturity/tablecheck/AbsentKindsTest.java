package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.tablecheck.Finding.Kind;
import org.junit.jupiter.api.Test;

/** What sections can lack. */
class AbsentKindsTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void a_mistyped_kind_is_named_with_the_one_that_was_meant() {
        rows.cell("absence-scoring", lacking("CRM"), "lacks", "CRN");

        Finding finding = rows.only();
        assertThat(finding.kind()).isEqualTo(Kind.CELL);
        assertThat(finding.place()).matches("absence-scoring.drl.xlsx!absence-scoring!C[0-9]+");
        assertThat(finding.problem().found()).isEqualTo("CRN, which is no kind in TECHNOLOGIES and so always missing");
        assertThat(finding.problem().maybe()).isEqualTo("CRM");
    }

    @Test
    void a_kind_of_another_section_is_no_kind_of_this_one() {
        rows.cell("absence-scoring", lacking("CRM"), "section", "TECHNOLOGIES, CHANNELS");

        assertThat(rows.findings()).singleElement().asString().contains("CRM, which is no kind in CHANNELS");
    }

    @Test
    void a_section_without_kinds_lacks_none() {
        rows.cell("absence-scoring", lacking("CRM"), "section", "INTEGRATIONS");

        assertThat(rows.only().problem().expected()).isEqualTo("*, as INTEGRATIONS has no kinds");
    }

    @Test
    void any_section_may_lack_what_one_of_them_lists() {
        rows.cell("absence-scoring", lacking("CRM"), "section", "*");
        assertThat(rows.findings()).isEmpty();

        rows.cell("absence-scoring", lacking("SURVEY"), "section", "*")
                .cell("absence-scoring", lacking("SURVEY"), "lacks", "SURVAY");
        assertThat(rows.findings()).singleElement().asString().contains("SURVAY, which is no kind in any section");
    }

    @Test
    void nobody_says_that_there_are_no_answers() {
        rows.cell("absence-scoring", "ABS-01", "section", "ANSWERS");

        assertThat(rows.findings())
                .containsExactly(
                        "WARNING NEVER_APPLIES absence-scoring!B17: ANSWERS, a section whose absence shows nothing");
    }

    private static String lacking(String kind) {
        return EditedRows.absence(kind);
    }
}
