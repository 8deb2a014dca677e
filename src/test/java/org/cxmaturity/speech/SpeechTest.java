package org.cxmaturity.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.model.Section;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Wordings;
import org.junit.jupiter.api.Test;

/** Sentences with their names filled in, in two languages. */
class SpeechTest {
    private static final Speech GERMAN =
            Wordings.of(Shipped.ruleBase().tables().in(List.of("journey")).inLanguage("de"));

    @Test
    void numbers_and_days_are_written_as_the_language_writes_them() {
        assertThat(English.SPEECH.number(12_500)).isEqualTo("12,500");
        assertThat(GERMAN.number(12_500)).isEqualTo("12.500");
        assertThat(English.SPEECH.decimal(new BigDecimal("-3.25"))).isEqualTo("−3.25");
        assertThat(GERMAN.decimal(new BigDecimal("-3.25"))).isEqualTo("−3,25");
        assertThat(GERMAN.exact(new BigDecimal("1.30"))).isEqualTo("1,30");
        assertThat(English.SPEECH.day(LocalDate.of(2026, 10, 1))).isEqualTo("1 October 2026");
        assertThat(GERMAN.day(LocalDate.of(2026, 10, 1))).isEqualTo("1. Oktober 2026");
        assertThat(new SpokenAmounts(GERMAN).money("EUR", 12_500)).isEqualTo("12.500 EUR");
        assertThat(new SpokenAmounts(English.SPEECH).brief(4_180)).isEqualTo("4.2k");
        assertThat(new SpokenAmounts(English.SPEECH).brief(999_600)).isEqualTo("1.0m");
        assertThat(English.SPEECH.tag()).isEqualTo("en-GB");
        assertThat(GERMAN.tag()).isEqualTo("de-DE");
    }

    @Test
    void a_translator_chooses_words_for_one_and_for_several_and_their_order() {
        assertThat(English.SPEECH.say(AmountSentence.QUARTERS, 1)).isEqualTo("1 quarter");
        assertThat(English.SPEECH.say(AmountSentence.QUARTERS, 3)).isEqualTo("3 quarters");
        assertThat(GERMAN.say(AmountSentence.QUARTERS, 3)).isEqualTo("3 Quartale");
        Speech turned = new Speech("de", Map.of("ACTION-RAISES-TO", "auf {level}: {capability}"));
        assertThat(turned.say(ActionSentence.RAISES_TO, "A {level}", "3")).isEqualTo("auf 3: A {level}");
    }

    @Test
    void a_sentence_is_given_as_many_values_as_it_has_names() {
        assertThatThrownBy(() -> English.SPEECH.say(AmountSentence.QUARTERS))
                .hasMessage("AMOUNT-QUARTERS needs [quarters]");
    }

    @Test
    void no_two_sentences_have_one_id() {
        assertThat(Sentences.ALL.stream().map(Sentence::id)).doesNotHaveDuplicates();
    }

    /** Values of facts, and kinds of action, are found by the name of what they say. */
    /** The heading of a questionnaire's sheet is found by the name of its section. */
    private static boolean isOfSection(String name) {
        return Stream.concat(Stream.of(Section.values()).map(Section::name), Stream.of("DEPARTMENTS"))
                .anyMatch(each -> name.equals(each) || name.equals(each + "_ABOUT"));
    }

    @Test
    void every_sentence_is_said_somewhere() throws IOException {
        String code;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            code = files.filter(file -> file.toString().endsWith(".java")
                            && !file.startsWith("src/main/java/org/cxmaturity/speech"))
                    .map(SpeechTest::read)
                    .collect(Collectors.joining());
        }
        String all = code
                + read(Path.of("src/main/java/org/cxmaturity/speech/SpokenAmounts.java"))
                + read(Path.of("src/main/java/org/cxmaturity/speech/Speech.java"));

        assertThat(Sentences.ALL.stream()
                        .filter(each -> !(each instanceof ValueSentence) && !(each instanceof ChoiceSentence))
                        .filter(each -> !(each instanceof FormSentence) || !isOfSection(each.name()))
                        .map(each -> each.getClass().getSimpleName() + "." + each.name())
                        .filter(each -> !all.contains(each)))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
