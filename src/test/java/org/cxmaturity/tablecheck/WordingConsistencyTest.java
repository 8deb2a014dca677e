package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cxmaturity.tables.Sentence;
import org.junit.jupiter.api.Test;

/** Wordings by model and language. */
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
    void a_model_says_a_sentence_once_in_a_language() {
        rows.cell("wording", "REPORT-TITLE.journey", "model", "four-stage")
                .cell("wording", "REPORT-MAKER.journey", "model", "none");

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "ERROR FIT " + place("REPORT-TITLE.journey", "sentence")
                                + ": REPORT-TITLE for four-stage in en, which row REPORT-TITLE.four-stage says already",
                        "ERROR FIT " + place("REPORT-MAKER.journey", "sentence")
                                + ": REPORT-MAKER for every model in en, which row REPORT-MAKER says already");
    }

    @Test
    void a_language_goes_by_its_code() {
        rows.cell("wording", "REPORT-TITLE.journey", "language", "English");

        assertThat(rows.findings())
                .containsExactly("ERROR FIT " + place("REPORT-TITLE.journey", "language") + ": \"English\"");
    }

    @Test
    void a_language_that_is_begun_needs_every_sentence() {
        rows.row("wording", "TITEL", "REPORT-TITLE", "none", "de", "Wo es steht und was zu tun ist", "Title");

        assertThat(rows.findings())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Sentence.values())
                        .filter(each -> each != Sentence.REPORT_TITLE)
                        .map(each -> "ERROR FIT Wording: no row of " + each.id() + " in de")
                        .toList());
    }

    private static String place(String id, String component) {
        return "Wording!" + EditedRows.place("wording", id, component);
    }
}
