package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.clientreport.ClientReport.Outcome;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.Completion;
import org.cxmaturity.model.Assessment.Missing;
import org.cxmaturity.model.Assessment.MissingGroup;
import org.cxmaturity.model.Assessment.Next;
import org.cxmaturity.model.Assessment.Placement;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.publishing.blocks.Table;
import org.cxmaturity.tables.StageCriterionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria that the report lists say the same as the result, which comes from other conclusions of the rules. */
class CheckedCriteriaTest {
    private static final Map<String, StageCriterionRow> ROWS = Reports.TABLES.all(StageCriterionRow.class).stream()
            .collect(Collectors.toMap(StageCriterionRow::id, each -> each));

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void as_many_are_met_at_the_present_stage_as_the_result_says(Made made) {
        ClientReport report = made.report();

        for (Placement placement : report.assessment().placements()) {
            List<Criterion> here = at(report, placement, placement.order());
            assertThat(new Completion(count(here, Outcome.MET), here.size() - count(here, Outcome.NOT_APPLICABLE)))
                    .as(placement.model())
                    .isEqualTo(placement.completion());
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void what_is_not_met_of_the_next_stage_is_what_the_result_misses(Made made) {
        ClientReport report = made.report();

        for (Placement placement : report.assessment().placements()) {
            Next next = placement.next();
            if (next != null) {
                int order = placement.stages().stream()
                                .map(each -> each.id())
                                .toList()
                                .indexOf(next.stage())
                        + 1;
                Set<Missing> open = at(report, placement, order).stream()
                        .filter(each -> each.outcome() == Outcome.UNMET || each.outcome() == Outcome.UNKNOWN)
                        .map(each -> new Missing(
                                each.capability(),
                                each.required(),
                                each.actual(),
                                each.essential() && !spared(report, each),
                                each.essential() && !spared(report, each) ? group(report, each) : null,
                                new RowRef("stage-criteria", each.row()),
                                each.why()))
                        .collect(Collectors.toSet());
                assertThat(open).as(placement.model()).isEqualTo(Set.copyOf(next.missing()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void every_essential_criterion_up_to_an_attained_stage_is_met_or_does_not_apply(Made made) {
        ClientReport report = made.report();

        for (Placement placement : report.assessment().placements()) {
            int reached = placement.attained() ? placement.order() : placement.order() - 1;
            assertThat(report.criteria())
                    .filteredOn(each -> each.model().equals(placement.model())
                            && each.order() <= reached
                            && each.essential()
                            && !spared(report, each))
                    .extracting(Criterion::outcome)
                    .isSubsetOf(Outcome.MET, Outcome.NOT_APPLICABLE);
        }
    }

    /** The bakery says that benchmarks do not apply to it; of three capabilities nothing is known. */
    @Test
    void what_does_not_apply_is_neither_met_nor_missed() {
        ClientReport report = Reports.example("neighbourhood-bakery").report();

        assertThat(report.criteria())
                .filteredOn(each -> each.capability().equals("measurement.benchmarking"))
                .isNotEmpty()
                .extracting(Criterion::outcome)
                .containsOnly(Outcome.NOT_APPLICABLE);
        assertThat(report.criteria())
                .filteredOn(each -> each.outcome() == Outcome.UNKNOWN)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.actual()).isNull());
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_appendix_has_a_line_for_each(Made made) {
        ClientReport report = made.report();

        for (Placement placement : report.assessment().placements()) {
            List<Criterion> criteria = report.criteria().stream()
                    .filter(each -> each.model().equals(placement.model()))
                    .toList();
            Table table = Read.tables(
                            ReportDocument.of(report, ReportDetail.FULL), "Criteria of “" + placement.modelName() + "”")
                    .get(0);
            assertThat(Read.column(table, 6))
                    .isEqualTo(criteria.stream().map(Criterion::row).toList());
            assertThat(Read.column(table, 4).stream().filter("met"::equals)).hasSize(count(criteria, Outcome.MET));
        }
    }

    private static List<Criterion> at(ClientReport report, Placement placement, int order) {
        return report.criteria().stream()
                .filter(each -> each.model().equals(placement.model()) && each.order() == order)
                .toList();
    }

    /** Whether so many others of its group are met that it is not needed. */
    private static boolean spared(ClientReport report, Criterion criterion) {
        return criterion.grouped() > 0 && met(report, criterion) >= criterion.needed();
    }

    private static @Nullable MissingGroup group(ClientReport report, Criterion criterion) {
        return criterion.grouped() == 0
                ? null
                : new MissingGroup(row(criterion).group(), criterion.needed() - met(report, criterion));
    }

    private static int met(ClientReport report, Criterion criterion) {
        return (int) report.criteria().stream()
                .filter(each -> each.outcome() == Outcome.MET && row(each).sameGroup(row(criterion)))
                .count();
    }

    private static StageCriterionRow row(Criterion criterion) {
        return Objects.requireNonNull(ROWS.get(criterion.row()));
    }

    private static int count(List<Criterion> criteria, Outcome outcome) {
        return (int) criteria.stream().filter(each -> each.outcome() == outcome).count();
    }
}
