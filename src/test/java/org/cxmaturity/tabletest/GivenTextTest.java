package org.cxmaturity.tabletest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GivenTextTest {
    @Test
    void edits_are_separated_by_semicolons() {
        assertThat(GivenText.edits("technologies[CRM].adoption=FULL; silos="))
                .containsExactly("technologies[CRM].adoption=FULL", "silos=");
    }

    @Test
    void a_blank_cell_and_a_semicolon_too_many_give_nothing() {
        assertThat(GivenText.edits("")).isEmpty();
        assertThat(GivenText.edits("silos=; ;")).containsExactly("silos=");
    }

    @Test
    void a_semicolon_in_quotes_or_brackets_separates_nothing() {
        assertThat(GivenText.edits("organisation.name=\"A; B\"; silos[s]={between: [a, b], comment: x; y, of: DATA}"))
                .containsExactly("organisation.name=\"A; B\"", "silos[s]={between: [a, b], comment: x; y, of: DATA}");
        assertThat(GivenText.edits("organisation.name='it''s; so'; silos=[]"))
                .containsExactly("organisation.name='it''s; so'", "silos=[]");
    }

    @Test
    void an_apostrophe_inside_a_word_is_no_quote() {
        assertThat(GivenText.edits("organisation.name=Bob's; silos=[]"))
                .containsExactly("organisation.name=Bob's", "silos=[]");
    }

    @Test
    void what_is_joined_is_separated_again() {
        var edits = java.util.List.of("kpis=[{kind: NPS, on: 2026-01-01}]", "answers[a.b,c].level=3");

        assertThat(GivenText.edits(GivenText.of(edits))).isEqualTo(edits);
    }

    @Test
    void a_backslash_takes_the_meaning_from_what_follows_it_and_from_nothing_else() {
        assertThat(GivenText.edits("organisation.name=\"C:\\\\\"; silos=[]"))
                .containsExactly("organisation.name=\"C:\\\\\"", "silos=[]");
        assertThat(GivenText.edits("organisation.name=\"a \\\" b; c\"; silos=[]"))
                .containsExactly("organisation.name=\"a \\\" b; c\"", "silos=[]");
        assertThat(GivenText.edits("organisation.name='C:\\'; silos=[]"))
                .containsExactly("organisation.name='C:\\'", "silos=[]");
    }

    @Test
    void a_line_break_in_the_cell_is_a_space() {
        assertThat(GivenText.edits("organisation.name=\n\"A; B\";\nsilos=[]"))
                .containsExactly("organisation.name=\n\"A; B\"", "silos=[]");
    }
}
