package org.cxmaturity.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cxmaturity.model.DateOrder;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be told for sure is asked, with the line and the cell. */
class DamagedResponsesTest {
    private static Responses nps() {
        return Responses.of(KpiKind.NPS);
    }

    private static Responses dated() {
        return nps().column(ColumnUse.DATE, "date");
    }

    private static Arguments of(Responses asked, String text, String place, String found) {
        return Arguments.of(asked, text, place, found);
    }

    static Stream<Arguments> damaged() {
        return Stream.of(
                of(nps(), "nps\n9\nvery good\n", "answers.csv:3 A3", "\"very good\""),
                of(nps(), "nps\n9\n8.5\n", "answers.csv:3 A3", "\"8.5\""),
                of(nps(), "nps\n9\n8/10\n", "answers.csv:3 A3", "\"8/10\""),
                of(nps(), "nps\n9\n#REF!\n", "answers.csv:3 A3", "\"#REF!\""),
                of(nps(), "nps\n9\n★★★★★\n", "answers.csv:3 A3", "\"★★★★★\""),
                of(Responses.of(KpiKind.RETENTION), "churned\nno\n-1\n", "answers.csv:3 A3", "\"-1\""),
                of(Responses.of(KpiKind.RETENTION), "churned,a\n,1\nx,2\n", "answers.csv:3 A3", "\"x\""),
                of(nps(), "nps\n9\n1e1\n", "answers.csv:3 A3", "\"1e1\""),
                of(nps(), "a,nps\n1,9\n2\n", "answers.csv:3 A3", "a row of 1 cells"),
                of(nps(), "a,nps\n1,9\n2,9,3\n", "answers.csv:3 C3", "a row of 3 cells"),
                of(nps(), "nps,b\n9,\"open\n8,x\n", "answers.csv:2:3 B2", "a quotation mark that no other one closes"),
                of(nps(), "nps,b\n9,\"x\" y\n", "answers.csv:2:6 B2", "\"y\" behind a closing quotation mark"),
                of(nps(), "", "answers.csv", "an empty file"),
                of(nps(), "\n,,\n", "answers.csv", "an empty file"),
                of(nps(), "a,b\n1,2\n", "answers.csv:1 A1", "no column that is called as one with the answers"),
                of(nps(), "nps,NPS score\n1,2\n", "answers.csv:1 A1", "columns A \"nps\", B \"NPS score\""),
                of(nps(), "nps\n\n", "answers.csv", "0 responses"),
                of(nps(), "nps\n99\n-\n", "answers.csv", "2 responses, and no answer on the scale"),
                of(
                        nps(),
                        "nps\n" + "9\n".repeat(90) + "11\n".repeat(5),
                        "answers.csv:92 A92",
                        "5 of 95 answers beyond"),
                of(dated(), "nps,date\n9,soon\n", "answers.csv:2 B2", "\"soon\""),
                of(dated(), "nps,date\n9,2026-02-30\n", "answers.csv:2 B2", "\"2026-02-30\""),
                of(dated(), "nps,date\n9,1026-02-03\n", "answers.csv:2 B2", "\"1026-02-03\""),
                of(dated(), "nps,date\n9,03/04/2026\n", "answers.csv:2 B2", "2026-04-03 or 2026-03-04"),
                of(dated(), "nps,date\n9,13/04/2026\n9,04/13/2026\n", "answers.csv:3 B3", "the month first"),
                of(
                        dated().order(DateOrder.DAY_FIRST),
                        "nps,date\n9,04/13/2026\n",
                        "answers.csv:2 B2",
                        "not in the order that is stated"),
                of(nps().by(PeriodLength.MONTH), "nps,when\n9,2026-01-01\n", "answers.csv:1 A1", "no column that"),
                of(nps(), "nps,scale\n9,1-10\n", "answers.csv:2 B2", "\"1-10\""),
                of(Responses.of(KpiKind.CSAT), "csat,scale\n2,1-2\n", "answers.csv:2 B2", "\"1-2\""),
                of(Responses.of(KpiKind.CSAT), "csat\n4\n", "answers.csv:1 A1", "no scale for the answers"),
                of(Responses.of(KpiKind.CES).scale(1, 5), "ces\n4,125\n", "answers.csv:2 B2", "a row of 2 cells"),
                of(Responses.of(KpiKind.CES).scale(1, 5), "ces;b\n4,125;\n", "answers.csv:2 A2", "\"4,125\""),
                of(Responses.of(KpiKind.RETENTION), "kept\nyes\nperhaps\n", "answers.csv:3 A3", "\"perhaps\""),
                of(nps().column(ColumnUse.SCORE, "npss"), "nps\n9\n", "", "no column \"npss\" in answers.csv"),
                of(nps().column(ColumnUse.SCORE, "q"), "q,q\n9,9\n", "", "2 columns \"q\" in answers.csv"),
                of(
                        nps().column(ColumnUse.SEGMENT, "nps"),
                        "nps\n9\n",
                        "answers.csv:1 A1",
                        "both the answers and the segment"),
                of(
                        nps().column(ColumnUse.SEGMENT, "b"),
                        "nps,b\n9," + "x".repeat(201) + "\n",
                        "answers.csv:2 B2",
                        "201 characters"));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void a_damaged_file_is_refused_by_line_and_cell(Responses asked, String text, String place, String found) {
        List<Problem> problems = asked.text(text).problems();

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.found()).contains(found);
            assertThat(problem.expected()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytes_that_are_no_text_are_refused(byte[] bytes) {
        assertThat(nps().read(new NamedContent("answers.csv", bytes)).problems())
                .singleElement()
                .extracting(Problem::found)
                .isEqualTo("bytes that are no text");
    }

    static Stream<byte[]> bytes() {
        return Stream.of(
                new byte[] {'P', 'K', 3, 4, 0, 0},
                "nps\n9\n".getBytes(StandardCharsets.UTF_16BE),
                new byte[] {'n', 'p', 's', '\n', (byte) 0x81, '\n'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, 'n', 0, (byte) 0x00, (byte) 0xD8});
    }

    @Test
    void all_places_are_told_up_to_twenty_and_how_many_more_there_are() {
        List<Problem> problems = nps().text("nps\n" + "?x\n".repeat(30)).problems();

        assertThat(problems).hasSize(21);
        assertThat(problems.get(19).place()).isEqualTo("answers.csv:21 A21");
        assertThat(problems.get(20).found()).isEqualTo("10 more places");
    }

    @Test
    void a_column_that_tells_customers_apart_is_no_segment() {
        StringBuilder rows = new StringBuilder("nps,customer\n");
        IntStream.range(0, 6_000).forEach(each -> rows.append("9,").append(each).append('\n'));

        assertThat(nps().column(ColumnUse.SEGMENT, "customer")
                        .text(rows.toString())
                        .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place()).isEqualTo("answers.csv:5002 A5002");
                    assertThat(problem.found()).startsWith("more than 5,000 figures");
                });
    }

    @Test
    void a_quotation_mark_that_swallows_the_rest_of_a_large_file_is_told_before_memory_is_full() {
        String text = "nps,b\n9,\"open\n" + "8,some more text\n".repeat(80_000);

        assertThat(nps().text(text).problems()).anySatisfy(problem -> assertThat(problem.toString())
                .startsWith("answers.csv:2:3 B2: found a quotation mark")
                .contains("within 1,000,000 characters"));
    }

    @Test
    void what_is_asked_wrongly_is_told_before_anything_is_read() {
        assertThat(nps().scale(1, 5).text("").problems()).hasSize(1);
        assertThat(nps().top(2).text("").problems()).hasSize(1);
        assertThat(Responses.of(KpiKind.CSAT).scale(1, 5).top(5).text("").problems())
                .hasSize(1);
        assertThat(Responses.of(KpiKind.RETENTION).scale(1, 5).text("").problems())
                .hasSize(1);
        DatedScale first = new DatedScale(new AnswerScale(1, 5), null);
        DatedScale dated = new DatedScale(new AnswerScale(1, 7), LocalDate.of(2026, 7, 1));
        for (List<DatedScale> wrong : List.of(List.of(dated), List.of(first, first), List.of(first, dated, dated))) {
            assertThat(Responses.of(KpiKind.CES)
                            .scales(wrong.toArray(DatedScale[]::new))
                            .text("")
                            .problems())
                    .hasSize(1);
        }
    }
}
