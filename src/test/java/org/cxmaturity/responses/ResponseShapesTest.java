package org.cxmaturity.responses;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.responses.KpiResult.Figure;
import org.cxmaturity.responses.KpiResult.Segment;
import org.cxmaturity.responses.KpiResult.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of many shapes are read for what they say. */
class ResponseShapesTest {
    private static final String TWO_ROWS = "10\n0\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "StartDate,Q1,Q1_Text\nStart Date,How likely are you to recommend us?,Why?\n"
                        + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_T\"\"}\"\n"
                        + "2026-01-01,9,Nice\n2026-01-01,3,\n",
                "Respondent ID;How likely are you to recommend us?;Why?\n;Response;Open-Ended Response\n1;9 - likely;\n2;3;\n",
                "nps;x\n9.0;\n3,0;\n",
                "Score\tCountry\n9\tDE\n 3 \t\n\n",
                "sep=|\nLikelihood to recommend|Name\n9|A|\n3|\"B|C\"\n",
            })
    void titles_are_found_under_all_that_stands_above_the_answers(String text) {
        Figure figure = Responses.of(KpiKind.NPS).figure(text);

        assertThat(figure.answers()).isEqualTo(2);
        assertThat(figure.high()).isEqualTo(1);
        assertThat(figure.low()).isEqualTo(1);
    }

    @Test
    void a_question_above_the_answers_is_the_wording_and_another_file_with_another_one_a_new_series() {
        KpiResult result = Responses.of(KpiKind.NPS)
                .text("Would you recommend us?\n10\n", "Would you recommend our shop?\n0\n")
                .orElseThrow();

        List<Series> series = result.segments().get(0).series();
        assertThat(series)
                .extracting(each -> each.key().wording())
                .containsExactly("Would you recommend us?", "Would you recommend our shop?");
        assertThat(series.get(1).key().against(series.get(0).key())).isEqualTo("another wording");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|blank",
                "'   '|blank",
                "-|declined",
                "n/a|declined",
                "Prefer not to say|declined",
                "Don't know|declined",
                "weiß nicht|declined",
                "-1|beyond",
                "99|beyond",
                "11|beyond"
            })
    void what_is_no_answer_is_counted_and_in_no_value(String cell, String as) {
        Figure figure = Responses.of(KpiKind.NPS).figure("nps,x\n" + cell + ",1\n10,1\n0,1\n");

        assertThat(figure.answers()).isEqualTo(2);
        assertThat(figure.blank()).isEqualTo(as.equals("blank") ? 1 : 0);
        assertThat(figure.declined()).isEqualTo(as.equals("declined") ? 1 : 0);
        assertThat(figure.beyond()).isEqualTo(as.equals("beyond") ? 1 : 0);
    }

    @Test
    void answers_beyond_the_scale_are_told_with_the_first_place_of_each() {
        KpiResult result =
                Responses.of(KpiKind.NPS).text("nps\n99\n5\n11\n99\n").orElseThrow();

        assertThat(result.beyond())
                .containsExactly(new Beyond("11", 1, "answers.csv:4 A4"), new Beyond("99", 2, "answers.csv:2 A2"));
    }

    @Test
    void texts_stand_for_what_is_said_that_they_do() {
        Figure figure = Responses.of(KpiKind.CSAT)
                .scale(1, 5)
                .label("very satisfied", "5")
                .label("Bad", "1")
                .label("99", "")
                .figure("CSAT\nVery satisfied\nBAD\n99\n4\n");

        assertThat(figure.answers()).isEqualTo(3);
        assertThat(figure.high()).isEqualTo(2);
        assertThat(figure.declined()).isEqualTo(1);
    }

    @Test
    void a_label_is_not_taken_for_another_one_with_the_same_letters() {
        Figure figure = Responses.of(KpiKind.CES)
                .scale(1, 7)
                .label("-1", "")
                .label("☺", "7")
                .figure("CES;x\n1;\n-1;\n☺;\n-;\n");

        assertThat(figure.answers()).isEqualTo(2);
        assertThat(figure.high()).isEqualTo(1);
        assertThat(figure.declined()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 2, 2", "1, 5, 1, 1", "1, 10, 2, 0", "0, 5, 3, 3", "1, 7, 3, 1"})
    void as_many_top_answers_count_as_are_asked_for(int min, int max, int top, long satisfied) {
        Figure figure = Responses.of(KpiKind.CSAT).scale(min, max).top(top).figure("csat\n5\n4\n3\n1\n");

        assertThat(figure.high()).isEqualTo(satisfied);
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 2", "1, 7, 1"})
    void those_agree_who_are_above_the_middle(int min, int max, long agreeing) {
        Figure figure = Responses.of(KpiKind.CES).scale(min, max).figure("ces\n5\n4\n3\n1\n");

        assertThat(figure.high()).isEqualTo(agreeing);
        assertThat(requireNonNull(figure.value()).value()).isCloseTo(3.25, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 2026-03-04",
        "2026-03-04T23:59:59Z, 2026-03-04",
        "20260304, 2026-03-04",
        "4.3.2026, 2026-03-04",
        "4.3.26 08:15, 2026-03-04",
        "4 Mar 2026, 2026-03-04",
        "'Mar 4, 2026 10:22 AM', 2026-03-04",
        "4. März 2026, 2026-03-04",
        "3/13/2026 8:15 PM, 2026-03-13",
        "13/03/2026, 2026-03-13",
        "04/04/2026, 2026-04-04"
    })
    void days_are_read_in_the_common_forms(String written, LocalDate day) {
        Figure figure =
                Responses.of(KpiKind.NPS).column(ColumnUse.DATE, "Date").figure("nps;Date\n9;" + written + "\n");

        assertThat(figure.first()).isEqualTo(day);
    }

    @Test
    void one_day_of_a_column_settles_the_order_in_all_of_it() {
        String dayFirst = "nps,Date\n9,03/04/2026\n9,13/04/2026\n";
        String monthFirst = "nps,Date\n9,03/04/2026\n9,04/13/2026\n";

        assertThat(Responses.of(KpiKind.NPS)
                        .column(ColumnUse.DATE, "B")
                        .figure(dayFirst)
                        .first())
                .isEqualTo("2026-04-03");
        assertThat(Responses.of(KpiKind.NPS)
                        .column(ColumnUse.DATE, "B")
                        .figure(monthFirst)
                        .first())
                .isEqualTo("2026-03-04");
        assertThat(Responses.of(KpiKind.NPS)
                        .column(ColumnUse.DATE, "B")
                        .order(DateOrder.MONTH_FIRST)
                        .figure("nps,Date\n9,03/04/2026\n")
                        .first())
                .isEqualTo("2026-03-04");
    }

    @Test
    void a_scale_that_changes_on_a_day_begins_a_new_series_on_it() {
        KpiResult result = Responses.of(KpiKind.CSAT)
                .scales(
                        new DatedScale(new AnswerScale(1, 5), null),
                        new DatedScale(new AnswerScale(1, 7), LocalDate.of(2026, 7, 1)))
                .text("csat,date\n7,2026-07-01\n5,2026-06-30\n")
                .orElseThrow();

        assertThat(result.segments().get(0).series())
                .extracting(each ->
                        each.key().scale().max() + " " + each.figures().get(0).high())
                .containsExactly("5 1", "7 1");
    }

    @Test
    void responses_without_a_day_are_counted_and_in_no_period() {
        KpiResult result = Responses.of(KpiKind.NPS)
                .by(PeriodLength.MONTH)
                .text("nps,date\n9,2026-01-31\n9,\n0,2026-02-01\n")
                .orElseThrow();

        assertThat(result.undated()).isEqualTo(1);
        assertThat(result.segments().get(0).series().get(0).figures())
                .extracting(Figure::period)
                .containsExactly("2026-01", "2026-02");
    }

    @Test
    void a_change_is_tested_where_both_periods_have_thirty_answers() {
        String january = "9,2026-01-01\n".repeat(29);
        String february = "0,2026-02-01\n".repeat(30);

        assertThat(figures(january + february).get(1).change()).isNull();
        Change tested = figures("9,2026-01-01\n" + january + february).get(1).change();
        assertThat(requireNonNull(tested).significant()).isTrue();
    }

    private static List<Figure> figures(String rows) {
        KpiResult result = Responses.of(KpiKind.NPS)
                .by(PeriodLength.MONTH)
                .text("nps,date\n" + rows)
                .orElseThrow();
        return result.segments().get(0).series().get(0).figures();
    }

    @ParameterizedTest
    @CsvSource({"Churned, yes, no", "kept, no, yes", "Status, Cancelled, active", "retained, 0, 1"})
    void who_is_lost_is_told_by_title_and_word(String title, String lost, String kept) {
        Figure figure = Responses.of(KpiKind.RETENTION).figure(title + "\n" + lost + "\n" + kept + "\n" + kept + "\n");

        assertThat(figure.high()).isEqualTo(2);
        assertThat(figure.answers()).isEqualTo(3);
    }

    @Test
    void a_segment_that_is_not_stated_has_a_name_too() {
        KpiResult result = Responses.of(KpiKind.NPS)
                .column(ColumnUse.SEGMENT, "land")
                .text("nps,Land\n" + TWO_ROWS.replace("\n", ",DE\n") + "9,\n")
                .orElseThrow();

        assertThat(result.segments()).extracting(Segment::name).containsExactly(null, "DE", "not stated");
    }

    @Test
    void the_only_answer_says_nothing_of_others() {
        Estimate only = requireNonNull(
                Responses.of(KpiKind.CES).scale(1, 7).figure("ces\n4\n").value());

        assertThat(only.low()).isEqualTo(1);
        assertThat(only.high()).isEqualTo(7);
    }
}
