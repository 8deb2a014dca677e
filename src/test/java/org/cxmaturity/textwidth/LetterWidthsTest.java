package org.cxmaturity.textwidth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterWidthsTest {
    @ParameterizedTest(name = "\"{0}\" in {1} digits takes {2} lines")
    @CsvSource({
        "'', 10, 0",
        "yes, 10, 1",
        "one two, 10, 1",
        "one two, 6.9, 1",
        "one two, 6.5, 2",
        "one two three, 8, 2",
        "illicit illicit illicit, 14, 1",
        "MMMMM MMMMM MMMMM, 12, 3",
        "unbreakable-word, 5, 4",
        "digits, 4.9, 1",
        "顧客満足, 9, 1",
        "顧客満足, 8, 2",
        "顧客満足 顧客満足, 9, 2",
        "'one\n\ntwo', 10, 3"
    })
    void a_text_wraps_between_words_and_within_those_that_are_wider_than_a_line(String text, double digits, int lines) {
        assertThat(LetterWidths.CALIBRI_DIGITS.lines(text, digits)).isEqualTo(lines);
    }

    @Test
    void letters_differ_in_width_and_ideographs_and_pictographs_are_as_wide_as_they_are_high() {
        assertThat(Stream.of("i", "n", "N", "M", "中").map(LetterWidths.LETTER_SIZES::of))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(LetterWidths.LETTER_SIZES.of("客한あ⭐🧠")).isEqualTo(5 * LetterWidths.LETTER_SIZES.of("中"));
    }
}
