package org.cxmaturity.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;

/** Texts in other languages: each says a text that there is, and a model that claims a language has every text in it. */
class TranslationConsistencyTest {
    private static final String TITLE = "journey";

    private final EditedRows rows = EditedRows.inEveryLanguage();

    private Problem only() {
        assertThat(rows.findings()).hasSize(1);
        return rows.examined(true).findings().get(0).problem();
    }

    /** Adds a translation of a cell that other languages say otherwise. */
    private void translation(String table, String row, String column, String language, String original, String text) {
        rows.row("translations", "x-1", table, row, column, language, original, text);
    }

    @Test
    void the_shipped_translations_say_all_that_is_claimed() {
        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_translation_names_a_table_a_row_and_a_column_that_there_are() {
        translation("model", TITLE, "Name", "fr", "x", "x");
        assertThat(only().found()).isEqualTo("\"model\", which is no table");
        assertThat(only().maybe()).isEqualTo("models");
    }

    @Test
    void a_row_that_there_is_not_is_told_with_the_one_that_was_meant() {
        translation("models", "jorney", "Name", "fr", "x", "x");
        assertThat(only().found()).isEqualTo("\"jorney\", which is no row of models");
        assertThat(only().maybe()).isEqualTo("journey");
    }

    @Test
    void a_column_that_there_is_not_is_told_with_the_one_that_was_meant() {
        translation("models", TITLE, "Nmae", "fr", "x", "x");
        assertThat(only().found()).isEqualTo("\"Nmae\", which is no column of models");
        assertThat(only().maybe()).isEqualTo("Name");
    }

    @Test
    void a_number_an_id_and_a_technical_text_are_the_same_in_every_language() {
        translation("models", TITLE, "Order", "fr", "x", "x");
        assertThat(only().found()).isEqualTo("Order, a column that says the same in every language");
        assertThat(only().expected()).isEqualTo("one of Name, What it measures, Source");
    }

    @Test
    void a_text_is_told_once_in_a_language() {
        translation("models", TITLE, "Name", "de", "Customer-experience journey", "Weg");
        assertThat(only().found())
                .startsWith("models#journey, Name in de, which row de-")
                .endsWith(" says already");
    }

    @Test
    void a_translation_has_the_names_in_braces_that_the_english_has() {
        translation(
                "wording",
                "REASON-PREREQUISITE",
                "Text",
                "fr",
                "Has to be in place before this action: {title}.",
                "À mettre en place auparavant : {titel}.");
        assertThat(only().found()).isEqualTo("{titel}");
        assertThat(only().expected()).isEqualTo("{title}, as in the English");
        assertThat(only().maybe()).isEqualTo("{title}");
    }

    @Test
    void words_for_one_and_for_several_are_the_translators_own() {
        translation(
                "wording", "AMOUNT-QUARTERS", "Text", "fr", "{quarters} {quarters|quarter|quarters}", "{quarters} tr.");
        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void english_is_no_other_language() {
        translation("models", TITLE, "Name", "en", "Customer-experience journey", "Journey");
        assertThat(only().found()).isEqualTo("\"en\"");
    }

    @Test
    void a_cell_that_says_nothing_needs_no_translation() {
        translation("capabilities", "feedback.collection", "Answer 5", "fr", "x", "x");
        assertThat(only().found()).isEqualTo("capabilities#feedback.collection, whose cell Answer 5 says nothing");
    }

    @Test
    void every_text_that_lacks_a_claimed_language_is_told_at_its_cell() {
        rows.without("translations", id -> id.equals(id("models", TITLE)) || id.equals(id("wording", "WORD-AND")));

        assertThat(rows.findings())
                .containsExactlyInAnyOrder(
                        "ERROR FIT Models!" + EditedRows.place("models", TITLE, "name")
                                + ": a text without a translation into de",
                        "ERROR FIT Wording!" + EditedRows.place("wording", "WORD-AND", "text")
                                + ": a text without a translation into de");
    }

    private static String id(String table, String row) {
        return EditedRows.translation(table, row, "de");
    }

    @Test
    void a_model_that_claims_nothing_needs_nothing() {
        rows.without("translations", id -> true).cell("models", TITLE, "languages", "none");

        assertThat(rows.findings()).isEmpty();
    }

    @Test
    void a_model_claims_languages_that_there_are() {
        rows.cell("models", TITLE, "languages", "de, german");

        assertThat(rows.findings())
                .containsExactly("ERROR FIT Models!" + EditedRows.place("models", TITLE, "languages") + ": \"german\"");
    }

    @Test
    void a_translation_of_what_has_changed_is_told() {
        rows.cell("models", TITLE, "name", "Another journey");

        assertThat(rows.findings())
                .containsExactly("WARNING FIT Translations!"
                        + EditedRows.place("translations", id("models", TITLE), "original")
                        + ": \"Customer-experience journey\", which is no longer the text that is translated");
    }
}
