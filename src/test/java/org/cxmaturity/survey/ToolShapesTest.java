package org.cxmaturity.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.survey.SurveyMapping.Dates;
import org.cxmaturity.survey.SurveyMapping.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What survey tools export is read as its makers meant it, and what is not for sure is asked. */
class ToolShapesTest {
    private final Surveys surveys = ToolShapes.surveys(null);

    private ReadSurvey read(String name) {
        NamedContent file = ToolShapes.file(name);
        Surveys.Guess guess = surveys.guess(file).orElseThrow();
        assertThat(guess.open()).isEmpty();
        return surveys.read(file, guess.mapping()).orElseThrow();
    }

    private List<String> lines(String name) {
        NamedContent file = ToolShapes.file(name);
        return ToolShapes.lines(
                surveys.read(file, surveys.guess(file).orElseThrow().mapping()));
    }

    /** Qualtrics: tabs in UTF-16, import ids, whole answers, a preview, a cell of two lines. */
    @Test
    void three_rows_of_titles_with_import_ids() {
        assertThat(lines("qualtrics.tsv"))
                .containsExactly(
                        "feedback.collection 2 service Nurse r-2ab2xyz 2026-09-15 R5",
                        "feedback.closed-loop 1 service Nurse r-2ab2xyz 2026-09-15 S5",
                        "people.empowerment UNKNOWN service Nurse r-2ab2xyz 2026-09-15 U5",
                        "measurement.benchmarking 0 service Nurse r-2ab2xyz 2026-09-15 V5",
                        "feedback.collection 3 service Nurse r-2ab3xyz 2026-09-15 R6",
                        "people.empowerment 2 service Nurse r-2ab3xyz 2026-09-15 U6",
                        "feedback.collection 4 marketing Head of Marketing r-2ab4xyz 2026-09-16 R7",
                        "feedback.closed-loop 3 marketing Head of Marketing r-2ab4xyz 2026-09-16 S7",
                        "people.empowerment 1 marketing Head of Marketing r-2ab4xyz 2026-09-16 U7");
        assertThat(read("qualtrics.tsv").told())
                .containsExactly(
                        "qualtrics.tsv: 9 answers of 3 respondents",
                        "qualtrics.tsv: left out 1 × blank cells",
                        "qualtrics.tsv: left out 1 × rows that are previews, tests or spam",
                        "qualtrics.tsv: left out 1 × “Not applicable” without a reason beside it",
                        "qualtrics.tsv: left out 1 × “Prefer not to say”");
    }

    /** SurveyMonkey: a question above, its parts below; days with the month first. */
    @Test
    void two_rows_of_titles_with_a_question_above_its_parts() {
        assertThat(lines("surveymonkey.csv"))
                .containsExactly(
                        "feedback.collection 4 sales Head of Sales 11400000001 2026-09-07 K3",
                        "feedback.review-cadence 3 sales Head of Sales 11400000001 2026-09-07 L3",
                        "people.empowerment 1 sales Head of Sales 11400000001 2026-09-07 M3",
                        "feedback.collection 2 sales Account manager 11400000002 2026-09-08 K4",
                        "feedback.review-cadence 2 sales Account manager 11400000002 2026-09-08 L4",
                        "people.empowerment UNKNOWN sales Account manager 11400000002 2026-09-08 M4",
                        "feedback.collection 3 sales Account manager 11400000003 2026-09-21 K5",
                        "people.empowerment 0 sales Account manager 11400000003 2026-09-21 M5");
    }

    /** Google Forms: time stamps, no ids; who says what is told apart by what the row says, wherever it stands. */
    @Test
    void respondents_without_ids_have_one_that_is_no_number_of_a_row() {
        ReadSurvey read = read("google-forms.csv");
        List<Object> people = read.gathered().items().stream()
                .map(each -> each.values().get("respondent"))
                .distinct()
                .toList();
        String[] lines = new String(ToolShapes.file("google-forms.csv").bytes(), StandardCharsets.UTF_8).split("\n");
        NamedContent turned = new NamedContent(
                "google-forms.csv",
                String.join("\n", lines[0], lines[3], lines[1], lines[2]).getBytes(StandardCharsets.UTF_8));
        ReadSurvey again = surveys.read(
                        turned, surveys.guess(turned).orElseThrow().mapping())
                .orElseThrow();

        assertThat(people).hasSize(3).allMatch(each -> each.toString().matches("r-[0-9a-f]{10}"));
        assertThat(again.gathered().items().stream().map(each -> each.values()).toList())
                .containsExactlyInAnyOrderElementsOf(read.gathered().items().stream()
                        .map(each -> each.values())
                        .toList());
        assertThat(read.told().get(1)).contains("no ids of respondents", "counts as another person");
    }

    /** A list of answers: semicolons, decimal commas, the day first, Windows-1252. */
    @Test
    void a_row_for_each_answer() {
        NamedContent file = ToolShapes.file("liste.csv");
        SurveyMapping mapping = surveys.guess(file).orElseThrow().mapping();

        assertThat(mapping.form()).isEqualTo(Form.LONG);
        assertThat(mapping.dates()).isEqualTo(Dates.DAY_FIRST);
        assertThat(lines("liste.csv"))
                .containsExactly(
                        "feedback.collection 3 kundendienst Leiterin p-01 2026-09-03 F2",
                        "feedback.closed-loop 0 kundendienst Leiterin p-01 2026-09-03 F3",
                        "feedback.collection 1 vertrieb Verkäufer p-02 2026-09-14 F4",
                        "feedback.closed-loop UNKNOWN vertrieb Verkäufer p-02 2026-09-14 F5");
    }

    /** MS Forms counts its answers from 1 in every survey: two surveys' first respondents are two people. */
    @Test
    void short_numbers_of_two_surveys_are_two_people() {
        String text = new String(ToolShapes.file("ms-forms.csv").bytes(), StandardCharsets.UTF_8);
        NamedContent other = new NamedContent(
                "other.csv", text.replace("Completion time", "End time").getBytes(StandardCharsets.UTF_8));
        ReadSurvey one = read("ms-forms.csv");
        ReadSurvey second = surveys.read(
                        other, surveys.guess(other).orElseThrow().mapping())
                .orElseThrow();

        Object first = one.gathered().items().get(0).values().get("respondent");
        assertThat(first).asString().matches("s[0-9a-f]{6}-1");
        assertThat(second.gathered().items().get(0).values().get("respondent")).isNotEqualTo(first);
    }

    /** LimeSurvey: codes for answers say nothing of their order, and are asked about. */
    @Test
    void codes_are_not_guessed() {
        NamedContent file = ToolShapes.file("limesurvey.csv");
        Surveys.Guess guess = surveys.guess(file).orElseThrow();
        String settled = guess.text();
        for (int level = 0; level < 5; level++) {
            settled = settled.replace(
                    "label: A" + (level + 1) + ", level: \"?\"", "label: A" + (level + 1) + ", level: " + level);
        }

        assertThat(guess.open().get(0).toString())
                .isEqualTo("limesurvey.csv:2 H2: found “A3”; expected a label that says which level is meant");
        assertThat(surveys.mapping(mapping(guess.text())).problems()).hasSize(5);
        assertThat(ToolShapes.lines(surveys.mapping(mapping(settled)).then(each -> surveys.read(file, each))))
                .hasSize(8)
                .first()
                .asString()
                .matches("feedback.collection 2 kundendienst Leiter s[0-9a-f]{6}-1 2026-09-01 H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qualtrics.tsv", "surveymonkey.csv", "google-forms.csv", "liste.csv", "ms-forms.csv"})
    void a_guess_that_is_written_and_read_again_reads_the_same(String name) {
        NamedContent file = ToolShapes.file(name);
        Surveys.Guess guess = surveys.guess(file).orElseThrow();

        SurveyMapping read = surveys.mapping(mapping(guess.text())).orElseThrow();

        assertThat(read).isEqualTo(guess.mapping());
    }

    private static NamedContent mapping(String text) {
        return new NamedContent("mapping.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
