package org.cxmaturity.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.questions.AskedQuestion.Range;
import org.cxmaturity.tables.StartedModel.ReadQuestions.ReadColumn;
import org.junit.jupiter.api.Test;

/** A spreadsheet of questions is read as people have it, and all that is wrong in it is told by cell. */
class QuestionsTest {
    private static Result<Questions> of(String text) {
        return Questions.of(new NamedContent("q.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(String text) {
        return of(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void columns_are_known_by_what_people_call_them() {
        Questions questions =
                of("NO.;Business function;PRACTICE;Short title;Question text;1 - none;2: some;3 (all);Who to ask?;Remarks\n"
                                + "q1;Governance;Direction;Plan;Is there a plan?;No;A draft;Yes;Head;later\n")
                        .orElseThrow();

        assertThat(questions.read().columns())
                .extracting(ReadColumn::as)
                .containsExactly(
                        "id",
                        "dimension",
                        "dimension",
                        "name",
                        "question",
                        "answer 0",
                        "answer 1",
                        "answer 2",
                        "whom to ask",
                        null);
        AskedQuestion asked = questions.asked().get(0);
        assertThat(asked.id()).isEqualTo("q1");
        assertThat(asked.path()).containsExactly("Governance", "Direction");
        assertThat(asked.answers()).containsExactly("No", "A draft", "Yes");
        assertThat(asked.ask()).isEqualTo("Head");
        assertThat(asked.weight()).isOne();
        assertThat(asked.action()).isNull();
    }

    @Test
    void dimensions_stand_in_one_column_or_in_several_and_are_those_of_the_row_above_where_cells_were_merged() {
        assertThat(of("Path,Name,Question,0,1\nA > B,x,X?,n,y\n,z,Z?,n,y\nA > C,v,V?,n,y\nD,w,W?,n,y\n")
                        .orElseThrow()
                        .asked())
                .extracting(AskedQuestion::path)
                .containsExactly(List.of("A", "B"), List.of("A", "B"), List.of("A", "C"), List.of("D"));
        assertThat(of("Area,Section,Name,Question,0,1\nA,B,x,X?,n,y\n,C,z,Z?,n,y\n,,v,V?,n,y\nD,,w,W?,n,y\n")
                        .orElseThrow()
                        .asked())
                .extracting(AskedQuestion::path)
                .containsExactly(List.of("A", "B"), List.of("A", "C"), List.of("A", "C"), List.of("D"));
    }

    @Test
    void a_question_may_offer_fewer_answers_than_others_and_say_what_to_do() {
        AskedQuestion asked = of("Name,Question,0,1,2,3,Weight,Action,Raises to,Days,Cost,Impact,Quarters\n"
                        + "x,\"X,\nreally?\",no,yes,,,3,Do it,1,5 to 10,\"1,500-20,000\",HIGH,2\n")
                .orElseThrow()
                .asked()
                .get(0);

        assertThat(asked.question()).isEqualTo("X, really?");
        assertThat(asked.answers()).containsExactly("no", "yes");
        assertThat(asked.weight()).isEqualTo(3);
        AskedQuestion.Action action = Objects.requireNonNull(asked.action());
        assertThat(action.days()).isEqualTo(new Range(5, 10));
        assertThat(action.cost()).isEqualTo(new Range(1500, 20000));
        assertThat(action.figured()).isTrue();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_by_line_and_cell() {
        assertThat(problems("Area,Name,Question,Answer 0,Answer 1,Answer 2,Weight,Action,Raises to,Days,Impact\n"
                        + "A,,Is it?,no,,yes,9,Do it,5,many,huge\n"
                        + "A,\"two\nlines\",Is it?,None,yes\n"
                        + "A,two lines,Is\u200B it?,no\n"
                        + "!,ok,Fine?,no,yes,,,,,,,beyond\n"
                        + "A,\"x\"y,Fine?,no,yes\n"))
                .containsExactly(
                        "q.csv:2 B2: found nothing; expected the name",
                        "q.csv:2 E2: found nothing; expected an answer, as a higher one follows: none may be left out",
                        "q.csv:2 G2: found \"9\"; expected a whole number from 1 to 5",
                        "q.csv:2 I2: found \"5\"; expected a whole number from 1 to 2",
                        "q.csv:2 K2: found \"huge\"; expected low, medium or high",
                        "q.csv:2 J2: found \"many\"; expected a whole number, or two as in 5-10, the lower first, 2000 at most",
                        "q.csv:4 D3: found \"None\", which in workbooks says that the answer is not offered; expected what the"
                                + " answer means in other words. Maybe: Not at all",
                        "q.csv:5 C4: found the invisible character U+200B at character 3; expected plain text",
                        "q.csv:5 E4: found nothing; expected an answer: a question offers two at least",
                        "q.csv:5 B4: found \"two lines\" a second time in its dimension, as at q.csv:3 B3; expected a name, or"
                                + " an id, of its own for each question",
                        "q.csv:6 L5: found \"beyond\" beyond the last column, K; expected as many cells as there are titles; a"
                                + " text that holds the separator stands in quotation marks",
                        "q.csv:6 A5: found the dimension \"!\"; expected a name with a letter or digit",
                        "q.csv:7:6 B6: found \"y\" behind a closing quotation mark; expected the end of the cell; within a cell"
                                + " in quotation marks each one is written twice");
    }

    @Test
    void titles_that_are_missing_stand_twice_or_leave_an_answer_out_are_told() {
        assertThat(problems("Nmae,Weight,Weight,0,2\nx,1,1,n,y\n"))
                .containsExactly(
                        "q.csv:1 C1: found \"Weight\", a second column for the weight; expected one; leave the other one out, or"
                                + " give it a title of its own",
                        "q.csv:1 A1: found no column for the name among Nmae, Weight, Weight, 0, 2; expected a column called so,"
                                + " or one of name, capability, title, short name, short title, label. Maybe: Nmae",
                        "q.csv:1 A1: found no column for the question among Nmae, Weight, Weight, 0, 2; expected a column called"
                                + " so, or one of question, question text, what to ask, statement, criterion, item",
                        "q.csv:1 A1: found columns for the answers [0, 2]; expected two to six columns called Answer 0, Answer 1"
                                + " and so on, the lowest answer first and none left out");
        assertThat(problems("Name,Question,0,1\n"))
                .containsExactly("q.csv: found column titles and nothing below them; expected a row for each question");
    }

    @Test
    void a_damaged_spreadsheet_is_answered_as_the_guide_shows() throws IOException {
        String damaged = Files.readString(Path.of("src/site/resources/worked-model/safety-at-work.csv"))
                .replace(",1,Storekeeper,The list", ",heavy,Storekeeper,The list")
                .replace(",By a method for serious ones,", ",,");
        List<String> problems = Questions.of(
                        new NamedContent("safety-at-work.csv", damaged.getBytes(StandardCharsets.UTF_8)))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();

        assertThat(problems).hasSize(2);
        assertThat(Files.readString(Path.of("src/site/markdown/analyst-guide.md")))
                .contains("```\n" + String.join("\n", problems) + "\n```");
    }

    @Test
    void the_spreadsheet_of_the_guide_is_read_with_every_column() throws IOException {
        Questions questions = Questions.of(new NamedContent(
                        "safety-at-work.csv",
                        Files.readAllBytes(Path.of("src/site/resources/worked-model/safety-at-work.csv"))))
                .orElseThrow();

        assertThat(questions.asked()).hasSize(12);
        assertThat(questions.read().columns()).extracting(ReadColumn::as).doesNotContainNull();
    }
}
