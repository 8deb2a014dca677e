package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.clientreport.ClientReport.Group;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.Recommendation;
import org.cxmaturity.publishing.blocks.Document;
import org.cxmaturity.publishing.blocks.DocumentSection;
import org.cxmaturity.publishing.blocks.NumberText;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.cxmaturity.roadmap.Roadmap.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers that a reader finds are those of the result and the plan, and add up. */
class PaperNumbersTest {
    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_plans_actions_add_up_to_what_the_plan_takes(Made made) {
        Roadmap roadmap = made.roadmap();
        List<Table> tables = Read.tables(ReportDocument.of(made.report(), ReportDetail.FULL), "The plan’s actions");

        assertThat(tables).hasSize(roadmap.actions().isEmpty() ? 0 : 1);
        for (Table table : tables) {
            adds(table, 3, roadmap.actions().stream().map(Planned::cost).toList(), 10);
            adds(
                    table,
                    4,
                    roadmap.actions().stream().map(each -> (long) each.days()).toList(),
                    1);
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_quarters_are_the_plans_and_add_up_to_the_same(Made made) {
        Roadmap roadmap = made.roadmap();

        for (Table table : Read.tables(ReportDocument.of(made.report(), ReportDetail.FULL), "Quarter by quarter")) {
            adds(table, 2, roadmap.quarters().stream().map(Quarter::cost).toList(), 10);
            adds(
                    table,
                    3,
                    roadmap.quarters().stream().map(each -> (long) each.days()).toList(),
                    1);
        }
    }

    /** What is shown is no further from what is planned than half of the last digit shown, and adds up to the sum shown. */
    private static void adds(Table table, int column, List<Long> planned, long finest) {
        long sum = planned.stream().mapToLong(each -> each).sum();
        long step = finest;
        while (sum / step >= 1000) {
            step *= 10;
        }
        long shown = 0;
        for (int at = 0; at < planned.size(); at++) {
            Cell cell = table.rows().get(at).get(column);
            if (cell.number() == null) {
                assertThat(cell.text().words()).isEqualTo("under " + NumberText.whole(step));
                assertThat(planned.get(at)).isBetween(1L, step / 2);
            } else {
                long number = number(cell).longValueExact();
                assertThat(Math.abs(number - planned.get(at))).isLessThanOrEqualTo(step / 2);
                assertThat(number % step).isZero();
                shown += number;
            }
        }
        assertThat(footer(table, column)).isEqualByComparingTo(BigDecimal.valueOf(shown));
        assertThat(Math.abs(shown - sum)).isLessThanOrEqualTo(planned.size() * step / 2);
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void who_was_asked_adds_up_to_all_who_answered(Made made) {
        ClientReport report = made.report();

        for (Table table : Read.tables(ReportDocument.of(report, ReportDetail.FULL), "Who was asked")) {
            assertThat(Read.column(table, 0))
                    .isEqualTo(report.respondents().departments().stream()
                            .map(Group::name)
                            .toList());
            assertThat(footer(table, 1))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(report.respondents().persons()));
            assertThat(footer(table, 2))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(report.respondents().answers()));
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void every_recommended_action_and_every_dimension_is_in_the_report(Made made) {
        ClientReport report = made.report();
        String words = Read.words(ReportDocument.of(report, ReportDetail.FULL));

        assertThat(report.assessment().recommendations().stream().map(Recommendation::title))
                .allSatisfy(each -> assertThat(words).contains(each));
        assertThat(report.axes().stream().map(Axis::name))
                .allSatisfy(each -> assertThat(words).contains(each));
        assertThat(report.grounds().keySet())
                .isEqualTo(report.assessment().recommendations().stream()
                        .map(Recommendation::action)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void no_section_has_the_id_of_another_and_no_name_is_left_open(Made made) {
        Document paper = ReportDocument.of(made.report(), ReportDetail.FULL);

        assertThat(paper.sections().stream().flatMap(PaperNumbersTest::ids)).doesNotHaveDuplicates();
        assertThat(Read.words(paper)).doesNotContainPattern("\\bnull\\b").doesNotContainPattern("\\{[a-z]+}");
    }

    private static Stream<String> ids(DocumentSection section) {
        return Stream.concat(Stream.of(section.id()), section.parts().stream().flatMap(PaperNumbersTest::ids));
    }

    private static List<BigDecimal> whole(Stream<Long> numbers) {
        return numbers.map(BigDecimal::valueOf).toList();
    }

    private static BigDecimal footer(Table table, int column) {
        assertThat(table.footers()).hasSize(1);
        return number(table.footers().get(0).get(column));
    }

    private static BigDecimal number(Cell cell) {
        BigDecimal number = cell.number();
        if (number == null) {
            throw new AssertionError(cell);
        }
        assertThat(cell.text().words().replace(",", "")).isEqualTo(number.toPlainString());
        return number;
    }
}
