package org.cxmaturity.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged exports are refused by cell, with everything that is wrong at once. */
class DamagedSurveysTest {
    private static final String TITLES = "id,date,department,role,feedback.collection,feedback.closed-loop\n";
    private static final String MAPPING = """
            schema: cx-maturity/survey-mapping/v1
            form: WIDE
            titleRows: 1
            dates: DAY_FIRST
            columns:
              - {title: id, is: RESPONDENT}
              - {title: date, is: DATE}
              - {title: department, is: DEPARTMENT}
              - {title: role, is: ROLE}
              - {title: feedback.collection, is: ANSWER, capability: feedback.collection}
              - {title: feedback.closed-loop, is: ANSWER, capability: feedback.closed-loop}
            answers:
              - {label: Always, level: 4}
              - {label: Never, level: 0}
            departments:
              - {label: Sales team, id: sales}
              - {label: Nowhere, id: nowhere}
            """;
    private static final String LIST = "who,asked,said\n";
    private static final String LIST_MAPPING = """
            schema: cx-maturity/survey-mapping/v1
            form: LONG
            columns:
              - {title: who, is: RESPONDENT}
              - {title: asked, is: QUESTION}
              - {title: said, is: ANSWER}
            answers:
              - {label: Always, level: 4}
              - {label: Never, level: 0}
            questions:
              - {label: Q1, capability: feedback.collection}
            """;

    private final Surveys surveys = ToolShapes.surveys(Set.of("sales", "service"));

    private static NamedContent file(String name, String text) {
        return new NamedContent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(String mapping, byte[] survey) {
        Result<ReadSurvey> read = surveys.mapping(file("m.yaml", mapping))
                .then(each -> surveys.read(new NamedContent("s.csv", survey), each));
        List<Problem> problems =
                read.<List<Problem>>either(done -> done.gathered().problems(), Result.Refused::problems);
        return problems.stream().map(Problem::toString).toList();
    }

    private List<String> problems(String mapping, String survey) {
        return problems(mapping, survey.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                wide("a,1.9.2026,Sales team,Head,Allways,Never\n", "s.csv:2 E2: found “Allways”; expected a label"),
                wide("a,1.9.2026,Sales team,Head,\"2,5\",Never\n", "s.csv:2 E2: found “2,5”; expected a label"),
                wide("a,1.9.2026,Sales team,Head,Always,4\n", "s.csv:2 F2: found “4”; expected a label that"),
                wide(
                        "a,1.9.2026,Purchasing,Head,Always,Never\n",
                        "s.csv:2 C2: found “Purchasing”; expected a department"),
                wide("a,1.9.2026,Nowhere,Head,Always,Never\n", "s.csv:2 C2: found “Nowhere”, in the mapping nowhere;"),
                wide(
                        "a,31.9.2026,Sales team,Head,Always,Never\n",
                        "s.csv:2 B2: found “31.9.2026”; expected a day, day first"),
                wide(
                        "a,9/21/2026,Sales team,Head,Always,Never\n",
                        "s.csv:2 B2: found “9/21/2026”; expected a day, day first"),
                wide("a,soon,Sales team,Head,Always,Never\n", "s.csv:2 B2: found “soon”; expected a day"),
                wide(
                        ",1.9.2026,Sales team,Head,Always,Never\n",
                        "s.csv:2 A2: found nothing; expected an id of whoever"),
                wide(
                        "???,1.9.2026,Sales team,Head,Always,Never\n",
                        "s.csv:2 A2: found “???”; expected an id of whoever"),
                wide(
                        "a,1.9.2026,Sales team,Head,Always,Never\na,1.9.2026,Sales team,Head,Never,Never\n",
                        "s.csv:3 A3: found respondent “a” again; expected one row for each person; the first is that of A2"),
                wide(
                        "Ab1,1.9.2026,Sales team,Head,Always,Never\nAB1,1.9.2026,service,Head,Never,Never\n",
                        "s.csv:3 A3: found “AB1”, which differs from “Ab1” in signs or case only"),
                wide(
                        "a,1.9.2026,Sales team,Head,Always,Never,and more\n",
                        "s.csv:2 G2: found a cell beyond the last title"),
                wide(
                        "a,1.9.2026,Sales team,\"Head,Always,Never\n",
                        "s.csv:2:23 D2: found a quotation mark that no other"),
                wide(
                        "a,1.9.2026,Sales team,\"Head\" of,Always,Never\n",
                        "s.csv:2:29 D2: found \"of\" behind a closing"),
                Arguments.of(
                        MAPPING,
                        "id,date,team,role,feedback.collection,feedback.closed-loop\na,1.9.2026,x,y,Always,Never\n",
                        "s.csv:1 A1: found no column “department”; expected the column that the mapping calls DEPARTMENT"),
                Arguments.of(MAPPING, TITLES, "s.csv: found no row below the titles"),
                Arguments.of(MAPPING, " ", "s.csv: found an empty file"),
                list(
                        "a,Q2,Always\n",
                        "s.csv:2 B2: found “Q2”; expected a question that the mapping lists under questions. Maybe: Q1"),
                list("a,,Always\n", "s.csv:2 B2: found nothing; expected a question"),
                list(
                        "a,Q1,Always\na,Q1,Never\n",
                        "s.csv:3 C3: found another answer of respondent “a” to feedback.collection; expected one answer of"
                                + " each person to a question; the first is C2"),
                list("a,Q1,4\n", "s.csv:2 C2: found “4”; expected a label that the mapping lists under answers"));
    }

    private static Arguments wide(String rows, String problem) {
        return Arguments.of(MAPPING, TITLES + rows, problem);
    }

    private static Arguments list(String rows, String problem) {
        return Arguments.of(LIST_MAPPING, LIST + rows, problem);
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void a_damaged_export_is_refused_by_cell(String mapping, String survey, String problem) {
        assertThat(problems(mapping, survey)).anyMatch(each -> each.startsWith(problem));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThat(problems(
                        MAPPING,
                        TITLES
                                + "a,soon,Purchasing,Head,Always,Never\n"
                                + "b,1.9.2026,service,Head,Allways,Sometimes\n"
                                + "b,1.9.2026,service,Head,Always,Always\n"))
                .hasSize(5);
    }

    @Test
    void a_sound_export_has_no_problem() {
        assertThat(problems(MAPPING, TITLES + "a,21.9.2026,Sales team,Head,Always,\nb,,service,,Never,Never\n"))
                .isEmpty();
        assertThat(problems(LIST_MAPPING, LIST + "a,Q1,Always\nb,feedback.closed-loop,Never\n"))
                .isEmpty();
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(problems(MAPPING, new byte[] {1, 0, 2, 0, 3}))
                .singleElement()
                .asString()
                .startsWith("s.csv: found bytes that are no text");
    }

    static Stream<Arguments> mappings() {
        return Stream.of(
                Arguments.of("level: 4", "level: 9", "m.yaml:13 answers[0].level: found \"9\"; expected one of 0, 1"),
                Arguments.of(
                        "level: 4", "level: \"?\"", "m.yaml:13 answers[0].level: found \"?\"; expected one of 0, 1"),
                Arguments.of(
                        "is: ROLE", "is: ROLL", "m.yaml:9 columns[3].is: found \"ROLL\"; expected one of RESPONDENT"),
                Arguments.of(
                        "is: ROLE",
                        "is: DATE",
                        "m.yaml:9 columns[3].is: found DATE again; expected one column for each"),
                Arguments.of(
                        "capability: feedback.closed-loop",
                        "capability: feedback.closed-lop",
                        "m.yaml:11 columns[5].capability: found \"feedback.closed-lop\"; expected the id of a capability, as the"
                                + " tables name it. Maybe: feedback.closed-loop"),
                Arguments.of(
                        "capability: feedback.closed-loop",
                        "capability: feedback.collection",
                        "m.yaml:11 columns[5].is: found ANSWER of feedback.collection again"),
                Arguments.of(
                        "label: Never",
                        "label: Always",
                        "m.yaml:14 answers[1].label: found \"Always\" again; expected each label once"),
                Arguments.of(
                        "id: sales",
                        "id: Sales Team",
                        "m.yaml:16 departments[0].id: found \"Sales Team\"; expected a department's id"),
                Arguments.of(
                        "dates: DAY_FIRST",
                        "dates: \"?\"",
                        "m.yaml:4 dates: found \"?\"; expected one of YEAR_FIRST, DAY_FIRST"));
    }

    @ParameterizedTest
    @MethodSource("mappings")
    void a_mapping_that_is_wrong_or_open_is_refused_by_line(String from, String to, String problem) {
        assertThat(problems(MAPPING.replaceFirst(from, to), TITLES + "a,,,,Always,Never\n"))
                .anyMatch(each -> each.startsWith(problem));
    }

    static Stream<Arguments> open() {
        return Stream.of(
                Arguments.of(
                        "id,feedback.collection\na,1\nb,3\n", "s.csv:2 B2: found “1”; expected numbers from 0 to 4"),
                Arguments.of(
                        "id,feedback.collection\na,0\nb,5\n", "s.csv:2 B2: found “0”; expected numbers from 0 to 4"),
                Arguments.of(
                        "id,feedback.collection\na,Rather so\n",
                        "s.csv:2 B2: found “Rather so”; expected a label that says"),
                Arguments.of(
                        "id,Date,feedback.collection\na,3/9/2026,0\n", "s.csv:1 B1: found days of which either number"),
                Arguments.of(
                        "id,feedback.collection,Feedback collection\na,0,1\n",
                        "s.csv:1 C1: found feedback.collection again"),
                Arguments.of(
                        "id,Department,feedback.collection\na,Depot,0\n",
                        "s.csv:2 B2: found “Depot”; expected a department"),
                Arguments.of(
                        "id,Opinion,feedback.collection\na,Always,0\n",
                        "s.csv:1 B1: found answers to “Opinion”, which no"),
                Arguments.of(
                        "question,answer\nfeedback.collection,0\n",
                        "s.csv:1 A1: found a list of answers that does not"),
                Arguments.of("id,weather\na,fine\n", "s.csv:1 A1: found titles of which none asks for a capability"));
    }

    @Test
    void numbers_go_as_far_as_the_answers_of_what_is_asked() {
        Map<Integer, String> six =
                Map.of(0, "not at all", 1, "begun", 2, "in places", 3, "for half", 4, "for most", 5, "throughout");
        Surveys asking = new Surveys(
                List.of(new AskedCapability("drill.plan", "Plan", "Is there a plan?", six, Map.of(), false)), null);

        Surveys.Guess known = asking.guess(file("s.csv", "id,drill.plan\na,0\nb,5\nc,throughout (5)\n"))
                .orElseThrow();
        Surveys.Guess open =
                asking.guess(file("s.csv", "id,drill.plan\na,0\nb,6\n")).orElseThrow();

        assertThat(known.open()).isEmpty();
        assertThat(known.mapping().answers()).containsEntry("5", "5").containsEntry("throughout (5)", "5");
        assertThat(open.open())
                .extracting(Problem::toString)
                .anyMatch(each -> each.startsWith("s.csv:2 B2: found “0”; expected numbers from 0 to 5"));
    }

    @ParameterizedTest
    @MethodSource("open")
    void what_is_not_for_sure_is_not_guessed(String survey, String problem) {
        assertThat(surveys.guess(file("s.csv", survey)).orElseThrow().open())
                .extracting(Problem::toString)
                .anyMatch(each -> each.startsWith(problem));
    }
}
