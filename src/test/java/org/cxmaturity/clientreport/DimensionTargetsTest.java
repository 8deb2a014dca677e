package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.cxmaturity.clientreport.ClientReport.Axis;
import org.cxmaturity.clientreport.ClientReport.Criterion;
import org.cxmaturity.clientreport.Reports.Made;
import org.cxmaturity.model.Assessment.CapabilityResult;
import org.cxmaturity.model.Assessment.Stage;
import org.cxmaturity.model.Derivation;
import org.cxmaturity.roadmap.Roadmap.Goal;
import org.cxmaturity.tables.CapabilityRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DimensionTargetsTest {
    /**
     * By hand, with the weights 5, 4 and 4: (5·0 + 4·1 + 4·4) / 13 = 1.5 today. Developing asks level 2 of the first: 30 / 13 = 2.3.
     * Established asks 3 of the second besides, and 2 of the third, which has 4: 38 / 13 = 2.9. Of the dimension's fourth capability
     * nothing is known, and it counts for neither.
     */
    @Test
    void the_aim_is_the_score_if_what_is_known_stood_where_the_target_asks() {
        Derivation derivation = new Asked("leadership.cx-priority")
                .department("owner", 0)
                .also("leadership.commitment", 1)
                .also("leadership.change-management", 4)
                .derivation();

        assertThat(leadership(derivation, null))
                .extracting(Axis::score, Axis::aim)
                .containsExactly(d("1.5"), d("1.5"));
        assertThat(leadership(derivation, new Stage("developing", "Developing")))
                .extracting(Axis::score, Axis::aim)
                .containsExactly(d("1.5"), d("2.3"));
        assertThat(leadership(derivation, new Stage("established", "Established")))
                .extracting(Axis::score, Axis::aim)
                .containsExactly(d("1.5"), d("2.9"));
    }

    @Test
    void of_a_dimension_of_which_nothing_is_known_there_is_nothing_to_aim_at() {
        Derivation derivation =
                new Asked("leadership.cx-priority").department("owner", 0).derivation();

        assertThat(axes(derivation, new Stage("optimised", "Optimised")).all())
                .filteredOn(each -> !each.id().equals("leadership"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.known()).isFalse();
                    assertThat(each.aim()).isZero();
                });
    }

    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_aim_is_never_below_the_score_and_is_the_score_where_there_is_no_target(Made made) {
        assertThat(made.report().axes()).isNotEmpty().allSatisfy(each -> assertThat(each.aim())
                .isBetween(each.score(), BigDecimal.valueOf(4)));
        assertThat(axes(made.derivation(), null).all())
                .allSatisfy(each -> assertThat(each.aim()).isEqualByComparingTo(each.score()));
    }

    /** The same sum from the report's other parts: its criteria and the levels of the result. */
    @ParameterizedTest
    @MethodSource("org.cxmaturity.clientreport.Reports#all")
    void the_aim_is_what_the_criteria_up_to_the_target_add_up_to(Made made) {
        ClientReport report = made.report();

        for (Axis axis : report.axes()) {
            BigDecimal weight = BigDecimal.ZERO;
            BigDecimal sum = BigDecimal.ZERO;
            for (CapabilityResult each : report.assessment().capabilities()) {
                CapabilityRow row = Reports.TABLES.row(CapabilityRow.class, each.id());
                if (each.level() != null && row.dimension().equals(axis.id())) {
                    int level = Math.max(each.level(), asked(report, each.id()));
                    weight = weight.add(BigDecimal.valueOf(row.weight()));
                    sum = sum.add(BigDecimal.valueOf((long) row.weight() * level));
                }
            }
            assertThat(axis.known()).isEqualTo(weight.signum() > 0);
            if (axis.known()) {
                assertThat(axis.aim()).isEqualByComparingTo(sum.divide(weight, 1, RoundingMode.HALF_UP));
            }
        }
    }

    private static int asked(ClientReport report, String capability) {
        Stage target = report.roadmap().goal().target();
        int last = target == null ? 0 : report.placement().stages().indexOf(target) + 1;
        return report.criteria().stream()
                .filter(each -> each.model().equals(report.roadmap().goal().model()))
                .filter(each -> each.order() <= last && each.capability().equals(capability))
                .mapToInt(Criterion::required)
                .max()
                .orElse(0);
    }

    private static Axis leadership(Derivation derivation, @Nullable Stage target) {
        return axes(derivation, target).all().stream()
                .filter(each -> each.id().equals("leadership"))
                .findFirst()
                .orElseThrow();
    }

    private static DimensionTargets axes(Derivation derivation, @Nullable Stage target) {
        Stage initial = new Stage("initial", "Initial");
        Goal goal = new Goal("four-stage", "Four stages", initial, true, initial, true, target, null);
        return new DimensionTargets(derivation.assessment(), Reports.TABLES, goal);
    }

    private static BigDecimal d(String number) {
        return new BigDecimal(number);
    }
}
