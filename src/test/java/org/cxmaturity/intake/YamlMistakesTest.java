package org.cxmaturity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cxmaturity.intake.Written.problemsOf;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that people make who write YAML without knowing it, and what they are told. */
class YamlMistakesTest {
    /** ⏎ stands for a line end, ⇥ for a tab, ␣ for a no-break space. */
    private static String problems(String written) {
        String text = written.replace('⏎', '\n').replace('⇥', '\t').replace('␣', '\u00A0') + "\n";
        return String.join(" & ", problemsOf("c.yaml", text)).replace("c.yaml:", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    comment: He said: we always call back | 1: found a colon in a text that has no quotes; expected the text in quotes. Maybe: comment: "He said: we always call back"
                    a: 1⏎items:⏎  - comment: Yes: no       | 3: found a colon in a text that has no quotes; expected the text in quotes. Maybe: comment: "Yes: no"
                    name: “Smart: Quotes”                  | 1: found a colon in a text that has no quotes; expected the text in quotes. Maybe: name: "Smart: Quotes"
                    name: „Klug: gesagt“                   | 1: found a colon in a text that has no quotes; expected the text in quotes. Maybe: name: "Klug: gesagt"
                    note: She said: "now"                  | 1: found a colon in a text that has no quotes; expected the text in quotes. Maybe: note: 'She said: "now"'
                    - {role: GM, comment: Yes: no}         | 1: found a colon in a text that has no quotes; expected the text in quotes. Maybe: put the text in double quotes
                    comment: 'It's fine'                   | 1: found more text after what was in quotes or brackets; expected the text in quotes. Maybe: comment: "It's fine"
                    comment: "He said "yes" to it"         | 1: found more text after what was in quotes or brackets; expected the text in quotes. Maybe: comment: 'He said "yes" to it'
                    role: [acting] head                    | 1: found more text after what was in quotes or brackets; expected the text in quotes. Maybe: role: "[acting] head"
                    role: @home                            | 1: found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: role: "@home"
                    role: %x                               | 1: found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: role: "%x"
                    role: & more                           | 1: found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: role: "& more"
                    role: - head                           | 1: found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: role: "- head"
                    role: >3 years                         | 1: found a text that starts with a sign which means something to YAML; expected the text in quotes. Maybe: role: ">3 years"
                    a:⏎⇥b: 1                               | 2: found a tab; expected spaces, which alone can show what belongs to what. Maybe: two spaces in place of the tab
                    a:1⏎b: 2                               | 1: found a key whose colon has no space after it; expected a space. Maybe: a: 1
                    name Klinik⏎id: k                      | 1: found a line without a key; expected a key, a colon and a space
                    a: 1⏎ b: 2                             | 2: found a line further in than the one above it, which has its value already; expected the same number of spaces before both
                    a:⏎  - x⏎ - y                          | 3: found a line that is not in line with those it belongs to; expected the same number of spaces before each
                    a: "unclosed⏎b: 2⏎c: 3                 | 1: found a quotation mark that nothing closes; expected another one where the text ends
                    a: [1, 2⏎b: 3                          | 1: found a list or mapping in brackets that is not closed; expected ] where it ends
                    a: {b: 1⏎c: 2                          | 1: found a list or mapping in brackets that is not closed; expected } where it ends
                    path: "C:\\Users"                       | 1: found a \\ in a text in double quotes; expected \\\\ for each, or the text in single quotes
                    a:⏎␣ id: k⏎␣ name: K                   | 2: found a no-break space at the start of the line; expected ordinary spaces. Maybe: type the spaces anew & 3: found a no-break space at the start of the line; expected ordinary spaces. Maybe: type the spaces anew
                    """)
    void a_mistake_is_named_where_it_was_made_with_what_to_write(String written, String expected) {
        assertThat(problems(written)).isEqualTo(expected);
    }

    @Test
    void a_text_that_a_sign_of_number_cuts_off_is_asked_about_and_a_remark_is_none() {
        assertThat(problemsOf("c.yaml", """
                        schema: cx-maturity/profile/v1
                        organisation: {id: client, name: Shop #1}
                        """)).isNotEmpty();
        assertThat(problemsOf("c.yaml", """
                        schema: cx-maturity/profile/v1 # the first
                        organisation:
                          id: client   #
                          name: Shop #1
                          industry: RETAIL # RETAIL #1 "#retail"
                        asOf: 2026-10-01
                        departments:
                          - sales #2
                          - "it #3"
                        """))
                .contains(
                        "c.yaml:4 organisation.name: found \"Shop\", cut off before a #; expected the text in quotes, or a space"
                                + " after the # of a remark",
                        "c.yaml:8 departments[0]: found \"sales\", cut off before a #; expected the text in quotes, or a space"
                                + " after the # of a remark")
                .noneMatch(each -> each.contains("c.yaml:1") || each.contains("c.yaml:5"));
    }

    @Test
    void a_text_may_begin_with_a_no_break_space() {
        String text = Written.LEAST + "notes: |\n  \u00A0 as they said\n";

        assertThat(problemsOf("c.yaml", text)).noneMatch(each -> each.contains("no-break"));
    }

    @Test
    void a_long_text_is_not_written_out() {
        assertThat(problems("comment: He said: " + "we always call back ".repeat(10)))
                .endsWith("expected the text in quotes. Maybe: put the text in double quotes");
    }

    @Test
    void a_file_of_another_encoding_is_told_how_to_be_saved() {
        byte[] windows = (Written.LEAST + "# Zoë\n").getBytes(Charset.forName("windows-1252"));

        assertThat(Written.read("c.yaml", windows).problems())
                .singleElement()
                .asString()
                .endsWith("found bytes that are not UTF-8; expected text in UTF-8."
                        + " Maybe: save the file again, with the encoding UTF-8");
    }
}
