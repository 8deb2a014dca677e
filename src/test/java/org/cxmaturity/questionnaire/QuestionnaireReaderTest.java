package org.cxmaturity.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.gathering.Gathered;
import org.cxmaturity.gathering.GatheredItem;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Origin;
import org.cxmaturity.model.Problem;
import org.cxmaturity.questionnaire.BlankForm.Typed;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people make of a questionnaire is read for what it says, and nothing is guessed. */
class QuestionnaireReaderTest {
    private static final Tables TABLES = Shipped.ruleBase().tables();
    private static final BlankForm FORM = BlankForm.of(TABLES, "(feedback.c|personalisation)");
    private static final String LOOP = "feedback.closed-loop";
    private static final String SEGMENTS = "personalisation.segmentation";

    private static Gathered read(byte[] bytes) {
        return QuestionnaireReader.read(new NamedContent("service.xlsx", bytes), TABLES);
    }

    private static Gathered read(Typed... typed) {
        return read(BlankForm.filled(FORM.bytes(), List.of(typed)));
    }

    private static List<Map<String, Object>> values(Gathered gathered) {
        return gathered.items().stream().map(GatheredItem::values).toList();
    }

    @Test
    void an_empty_questionnaire_says_nothing() {
        Gathered gathered = read();

        assertThat(gathered.items()).isEmpty();
        assertThat(gathered.complete()).isEmpty();
        assertThat(gathered.problems()).isEmpty();
    }

    @Test
    void an_answer_has_its_respondent_its_evidence_and_its_place() {
        Typed answer = FORM.answer(LOOP, "level", "3 – mostly");

        Gathered gathered = read(
                answer,
                FORM.answer(LOOP, "evidence.ref", "Log of call-backs"),
                FORM.answer(LOOP, "evidence.on", "2026-05-31"),
                FORM.field(Marks.COVER, "role", "Nurse"),
                FORM.field(Marks.COVER, "department", "Ward A"),
                FORM.field(Marks.COVER, "respondent", "Nurse 2"),
                FORM.field(Marks.COVER, "on", "2026-06-16"));

        assertThat(gathered.items()).singleElement().satisfies(item -> {
            assertThat(item.section()).isEqualTo("answers");
            assertThat(item.values())
                    .hasToString("{capability=feedback.closed-loop, level=3, department=ward-a, role=Nurse,"
                            + " respondent=nurse-2, on=2026-06-16, evidence=[{ref=Log of call-backs, on=2026-05-31}]}");
            assertThat(item.origin())
                    .isEqualTo(new Origin("service.xlsx", answer.sheet(), answer.cell(), LocalDate.of(2026, 6, 16)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "'3 ', 3",
        "mostly, 3",
        "'Mostly ', 3",
        "3 - MOSTLY, 3",
        "level 3, 3",
        "absent, 0",
        "don't know, UNKNOWN",
        "Don’t  know, UNKNOWN",
        "unknown, UNKNOWN"
    })
    void what_was_typed_and_is_sure_is_read(String typed, String level) {
        Gathered gathered = read(FORM.answer(LOOP, "level", typed));

        assertThat(gathered.problems()).isEmpty();
        assertThat(values(gathered)).singleElement().satisfies(values -> assertThat(values.get("level"))
                .hasToString(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mostley", "3.5", "2 or 3", "7", "yes", "3 – partial"})
    void what_is_only_near_is_a_problem_by_its_cell(String typed) {
        Typed answer = FORM.answer(LOOP, "level", typed);

        Gathered gathered = read(answer, FORM.answer("feedback.collection", "level", "2"));

        assertThat(values(gathered))
                .extracting(values -> values.get("capability"))
                .containsExactly("feedback.collection");
        assertThat(gathered.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("service.xlsx!" + answer.sheet() + "!" + answer.cell());
            assertThat(problem.found()).contains(typed);
            assertThat(problem.expected()).contains("3 – mostly");
        });
    }

    @Test
    void what_does_not_apply_needs_a_reason_and_a_question_that_allows_it() {
        Gathered gathered = read(
                FORM.answer(SEGMENTS, "level", "doesn’t apply"),
                FORM.answer("personalisation.anticipation", "level", "doesn't apply"),
                FORM.answer("personalisation.anticipation", "comment", "One customer only"),
                FORM.answer(LOOP, "level", "NOT_APPLICABLE"));

        assertThat(values(gathered))
                .extracting(values -> values.get("capability") + " " + values.get("level"))
                .containsExactly("personalisation.anticipation NOT_APPLICABLE");
        assertThat(gathered.problems())
                .extracting(Problem::expected)
                .satisfiesExactlyInAnyOrder(
                        expected -> assertThat(expected).contains("says why"),
                        expected -> assertThat(expected).startsWith("one of: 0 – absent"));
    }

    @Test
    void rows_moved_columns_added_and_sheets_renamed_make_no_difference() {
        byte[] moved = BlankForm.changed(
                BlankForm.filled(
                        FORM.bytes(),
                        List.of(
                                FORM.answer(LOOP, "level", "3 – mostly"),
                                FORM.answer("feedback.collection", "level", "1 – ad hoc"),
                                FORM.listed("silos", 0, "between.1", "Sales"),
                                FORM.listed("silos", 0, "between.2", "Service"),
                                FORM.listed("silos", 0, "of", "ways of working"),
                                FORM.listed("silos", 0, "severity", "Much"))),
                open -> {
                    XSSFSheet sheet =
                            open.getSheet(FORM.answer(LOOP, "level", "").sheet());
                    sheet.shiftRows(5, 5, 20);
                    sheet.shiftColumns(3, 9, 2);
                    sheet.getRow(6).createCell(3).setCellValue("a note of my own");
                    open.setSheetName(open.getSheetIndex("Silos"), "Walls");
                });

        Gathered gathered = read(moved);

        assertThat(gathered.problems()).isEmpty();
        assertThat(values(gathered))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "{capability=feedback.closed-loop, level=3}",
                        "{capability=feedback.collection, level=1}",
                        "{id=sales-service-process, between=[sales, service], of=PROCESS, severity=HIGH}");
        assertThat(gathered.items())
                .filteredOn(item -> item.section().equals("silos"))
                .extracting(item -> item.origin().sheet())
                .containsExactly("Walls");
    }

    @Test
    void a_question_of_an_earlier_catalogue_is_a_problem_only_where_it_was_answered() {
        byte[] older = BlankForm.changed(FORM.bytes(), open -> {
            Typed answered = FORM.answer(LOOP, "level", "");
            Typed open2 = FORM.answer("feedback.collection", "level", "");
            for (Typed each : List.of(answered, open2)) {
                BlankForm.cell(open, each).getRow().getCell(0).setCellValue("feedback.closing-the-loop");
            }
            BlankForm.cell(open, answered).setCellValue("3 – mostly");
            BlankForm.cell(open, FORM.answer(SEGMENTS, "level", "")).setCellValue("2 – partial");
        });

        Gathered gathered = read(older);

        assertThat(values(gathered))
                .extracting(values -> values.get("capability"))
                .containsExactly(SEGMENTS);
        assertThat(gathered.problems()).singleElement().satisfies(problem -> assertThat(problem.expected())
                .contains("feedback.closing-the-loop"));
    }

    @Test
    void a_formula_is_no_answer_and_its_result_is_named() {
        Typed answer = FORM.answer(LOOP, "level", "");
        byte[] worked = BlankForm.changed(FORM.bytes(), open -> {
            BlankForm.cell(open, answer).setCellFormula("\"3 – \"&\"mostly\"");
            open.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Gathered gathered = read(worked);

        assertThat(gathered.items()).isEmpty();
        assertThat(gathered.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.found()).contains("formula");
            assertThat(problem.maybe()).isEqualTo("3 – mostly");
        });
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Gathered gathered = read(
                FORM.answer(LOOP, "comment", "We always call back"),
                FORM.listed("dataSources", 0, "id", "Till"),
                FORM.printed("training", "EMPATHY", "staffShare", "often"),
                FORM.printed("training", "COMMUNICATION", "lastHeld", "3/4/2026"),
                FORM.box("channels", "perhaps"));

        assertThat(gathered.complete()).isEmpty();
        assertThat(gathered.problems())
                .extracting(problem -> problem.place().replaceFirst(".*!(.*)!.*", "$1") + ": " + problem.found() + "; "
                        + problem.maybe())
                .containsExactlyInAnyOrder(
                        "Feedback: \"We always call back\"; null",
                        "Systems: \"Till\", and nothing of kind, side, customerData; null",
                        "Training: \"often\"; null",
                        "Training: \"3/4/2026\"; 2026-04-03 or 2026-03-04",
                        "Channels in use: \"perhaps\"; null");
    }

    @Test
    void an_empty_list_that_is_complete_says_that_there_is_none() {
        Gathered gathered = read(FORM.box("integrations", "Yes"), FORM.box("silos", "no"));

        assertThat(gathered.items()).isEmpty();
        assertThat(gathered.complete()).containsExactly("integrations");
    }

    @Test
    void a_german_questionnaire_is_read_by_what_it_offered() {
        BlankForm german = BlankForm.of(TABLES.in(List.of("journey")).inLanguage("de"), "feedback.c");
        List<Typed> typed = new ArrayList<>(List.of(
                german.answer(LOOP, "level", "weiß nicht"),
                german.printed("technologies", "CRM", "adoption", "niemand nutzt sie"),
                german.box("technologies", "ja")));
        Collections.reverse(typed);

        Gathered gathered = read(BlankForm.filled(german.bytes(), typed));

        assertThat(gathered.problems()).isEmpty();
        assertThat(values(gathered))
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "{capability=feedback.closed-loop, level=UNKNOWN}", "{kind=CRM, adoption=NONE}");
        assertThat(gathered.complete()).containsExactly("technologies");
    }

    @Test
    void only_a_questionnaire_is_recognised() {
        byte[] other = BlankForm.changed(FORM.bytes(), open -> {
            for (int at = open.getNumberOfSheets() - 1; at > 0; at--) {
                open.removeSheetAt(at);
            }
            open.getSheetAt(0).getRow(0).getCell(0).setCellValue("my own sheet");
        });

        assertThat(QuestionnaireReader.recognised(new NamedContent("a.xlsx", FORM.bytes()), TABLES))
                .isPresent();
        assertThat(QuestionnaireReader.recognised(new NamedContent("a.xlsx", other), TABLES))
                .isEmpty();
        assertThat(QuestionnaireReader.recognised(
                        new NamedContent("a.csv", "role,answer".getBytes(StandardCharsets.UTF_8)), TABLES))
                .isEmpty();
        assertThat(read("no workbook".getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.expected()).contains("plain .xlsx workbook"));
    }
}
