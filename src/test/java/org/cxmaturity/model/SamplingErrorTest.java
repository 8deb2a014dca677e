package org.cxmaturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far chance alone may move a KPI, worked out by hand to the next hundredth. */
class SamplingErrorTest {
    @ParameterizedTest
    @CsvSource({
        "NPS, 0, 400, 9.78", // share 201/402; 1.96 · 200 · √(0.25/402)
        "NPS, 100, 400, 0.98", // never 0: one answer is added at each end
        "CSAT, 80, 100, 7.85", // share 81/102
        "CSAT, 100, 10, 15.64", // share 11/12
        "RETENTION, 80, 100, 0.00", // counted, not sampled
    })
    void one_value_may_be_off_by_as_much(KpiKind kind, BigDecimal value, int responses, BigDecimal error) {
        assertThat(SamplingError.of(measured(kind, value, responses, null, null)))
                .isEqualTo(error);
    }

    @Test
    void effort_goes_by_its_scale() {
        BigDecimal four = BigDecimal.valueOf(4);

        assertThat(SamplingError.of(measured(KpiKind.CES, four, 98, BigDecimal.ONE, BigDecimal.valueOf(7))))
                .isEqualTo("0.59");
        assertThat(SamplingError.of(measured(KpiKind.CES, four, 98, null, null)))
                .isNull();
    }

    @Test
    void nothing_is_known_where_nobody_says_how_many_answered() {
        KpiMeasurement unknown = measured(KpiKind.NPS, BigDecimal.TEN, null, null, null);
        KpiMeasurement known = measured(KpiKind.NPS, BigDecimal.TEN, 400, null, null);

        assertThat(SamplingError.of(unknown)).isNull();
        assertThat(SamplingError.ofDifference(known, unknown)).isNull();
        assertThat(SamplingError.ofDifference(unknown, known)).isNull();
    }

    @Test
    void a_difference_has_the_error_of_both_values_and_less_the_more_answer() {
        KpiMeasurement few = measured(KpiKind.NPS, BigDecimal.ZERO, 400, null, null);
        KpiMeasurement many = measured(KpiKind.NPS, BigDecimal.ZERO, 40_000, null, null);

        assertThat(SamplingError.ofDifference(few, few)).isEqualTo("13.83"); // √2 · 9.7756
        assertThat(SamplingError.ofDifference(many, many)).isEqualTo("1.39");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"5, 5, POSSIBLE", "5.01, 5, EXCLUDED", "-5.01, 5, EXCLUDED", "-5, 5, POSSIBLE", "50, none, UNKNOWN"
            },
            nullValues = "none")
    void chance_is_excluded_beyond_the_error_only(BigDecimal difference, @Nullable BigDecimal error, Chance chance) {
        KpiReading reading = new KpiReading(KpiKind.NPS, "s", KpiBasis.TREND, difference, error, "2026-01-01");

        assertThat(reading.chance()).isEqualTo(chance);
    }

    /** By hand: 1.96 · √((7.5 / 1.96)² + (8.8 / 1.96)²) = √(7.5² + 8.8²) = 11.562…, rounded up. */
    @Test
    void an_interval_that_was_worked_out_from_the_answers_counts() {
        KpiMeasurement before = worked("19.9", "11.4", "28.7");
        KpiMeasurement after = worked("27.1", "19.6", "34.6");

        assertThat(SamplingError.of(after)).isEqualByComparingTo("7.5");
        assertThat(SamplingError.of(before)).isEqualByComparingTo("8.8");
        assertThat(SamplingError.ofDifference(before, after)).isEqualByComparingTo("11.57");
    }

    private static KpiMeasurement worked(String value, String low, String high) {
        return new KpiMeasurement(
                KpiKind.NPS,
                new BigDecimal(value),
                LocalDate.of(2026, 6, 30),
                0,
                365,
                new KpiInterval(new BigDecimal(low), new BigDecimal(high)),
                "s",
                null,
                null,
                null,
                null,
                false,
                Backing.NONE);
    }

    private static KpiMeasurement measured(
            KpiKind kind,
            BigDecimal value,
            @Nullable Integer responses,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal highest) {
        LocalDate on = LocalDate.of(2026, 6, 30);
        return new KpiMeasurement(
                kind, value, on, 0, responses, null, "s", lowest, highest, null, null, false, Backing.NONE);
    }
}
