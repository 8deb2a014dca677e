package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Wordings by model. */
class WordingConsistencyTest {
    private final EditedRows rows = new EditedRows();

    @Test
    void a_sentence_that_only_some_models_say_is_an_error_where_the_first_of_them_says_it() {
        rows.without("wording", "REPORT-TITLE"::equals);

        assertThat(rows.findings())
                .containsExactly("ERROR FIT " + place("REPORT-TITLE.five-level", "model")
                        + ": REPORT-TITLE for five-level alone");
    }

    @Test
    void a_model_need_not_have_a_wording_of_its_own() {
        rows.without("wording", "REPORT-TITLE.journey"::equals);

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_model_says_a_sentence_once() {
        rows.cell("wording", "REPORT-TITLE.journey", "model", "four-stage")
                .cell("wording", "REPORT-MAKER.journey", "model", "none");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "ERROR FIT " + place("REPORT-TITLE.journey", "sentence")
                                + ": REPORT-TITLE for four-stage, which row REPORT-TITLE.four-stage says already",
                        "ERROR FIT " + place("REPORT-MAKER.journey", "sentence")
                                + ": REPORT-MAKER for every model, which row REPORT-MAKER says already");
    }

    private static String place(String id, String component) {
        return "Wording!" + EditedRows.place("wording", id, component);
    }
}
