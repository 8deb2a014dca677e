package org.cxmaturity.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same label is another level where another scale is asked on. */
class LabelsOfScalesTest {
    private static final Map<Integer, String> TENDENCY = Map.of(0, "never", 1, "partial", 2, "always");
    private static final Map<Integer, String> FIVE =
            Map.of(0, "absent", 1, "ad hoc", 2, "partial", 3, "mostly", 4, "always");

    /** Surveys on capabilities of which one has another scale. */
    private static Surveys twoScales() {
        return new Surveys(
                List.of(
                        new AskedCapability("a.one", "One", "Is it one?", FIVE, Map.of(), false),
                        new AskedCapability("a.two", "Two", "Is it two?", FIVE, Map.of(), false),
                        new AskedCapability("b.other", "Other", "Is it other?", TENDENCY, Map.of(2, "Mostly"), false)),
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,b.other,a.one,a.two\na,Always,Always,Partial\nb,Mostly,Mostly,Mostly\nc,Partial,Partial,Always\n",
                "id,question,answer\na,b.other,Always\na,a.one,Always\na,a.two,Partial\nb,b.other,Mostly\n"
                        + "b,a.one,Mostly\nb,a.two,Mostly\nc,b.other,Partial\nc,a.one,Partial\nc,a.two,Always\n"
            })
    void a_label_is_a_level_of_the_scale_of_what_is_asked(String text) {
        NamedContent survey = file("s.csv", text);
        Surveys.Guess guess = twoScales().guess(survey).orElseThrow();

        assertThat(guess.open()).isEmpty();
        assertThat(guess.text())
                .contains("  - {label: Always, level: 4}\n", "  - {label: Partial, level: 2}\n")
                .contains("  - {label: Always, capability: b.other, level: 2}\n")
                .contains("  - {label: Mostly, capability: b.other, level: 2}\n")
                .contains("  - {label: Partial, capability: b.other, level: 1}\n");
        SurveyMapping read = twoScales()
                .mapping(new NamedContent("m.yaml", guess.text().getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
        assertThat(read).isEqualTo(guess.mapping());
        assertThat(twoScales().read(survey, read).orElseThrow().gathered().items())
                .extracting(each ->
                        each.values().get("capability") + " " + each.values().get("level"))
                .containsExactly(
                        "b.other 2",
                        "a.one 4",
                        "a.two 2",
                        "b.other 2",
                        "a.one 3",
                        "a.two 3",
                        "b.other 1",
                        "a.one 2",
                        "a.two 4");
    }

    @Test
    void a_label_of_two_surveys_is_a_level_of_the_scale_that_each_asks_on() {
        NamedContent one = file("a.csv", "id,a.one\nfirst,Always\n");
        NamedContent other = file("b.csv", "id,b.other\nsecond,Always\n");
        Surveys surveys = twoScales();

        SurveyMapping both = surveys.guess(one)
                .orElseThrow()
                .and(surveys.guess(other).orElseThrow())
                .mapping();

        assertThat(both.level("Always", "a.one")).contains("4");
        assertThat(both.level("Always", "b.other")).contains("2");
    }

    @Test
    void a_label_of_one_capability_says_a_level_that_it_offers() {
        String mapping = """
                schema: cx-maturity/survey-mapping/v1
                form: WIDE
                columns: [{title: id, is: RESPONDENT}, {title: Q1, is: ANSWER, capability: b.other}]
                answers:
                  - {label: A, level: 4}
                  - {label: A, capability: b.other, level: 3}
                  - {label: A, capability: b.other, level: 1}
                  - {label: A, capability: b.othr, level: 1}
                """;

        assertThat(twoScales()
                        .mapping(new NamedContent("m.yaml", mapping.getBytes(StandardCharsets.UTF_8)))
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "m.yaml:6 answers[1].level: found \"3\"; expected one of 0, 1, 2, UNKNOWN, NOT_APPLICABLE, LEFT_OUT",
                        "m.yaml:7 answers[2].label: found \"A\" again; expected each label once",
                        "m.yaml:8 answers[3].capability: found \"b.othr\"; expected the id of a capability, as the tables"
                                + " name it. Maybe: b.other");
    }

    private static NamedContent file(String name, String text) {
        return new NamedContent(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
