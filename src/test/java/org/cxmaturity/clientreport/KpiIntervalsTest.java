package org.cxmaturity.clientreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cxmaturity.clientreport.ClientReport.Interval;
import org.cxmaturity.model.Backing;
import org.cxmaturity.model.KpiInterval;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KpiIntervalsTest {
    private static final double Z = 1.959964;

    /** Worked out by hand: the middle is (p + z²/2n) / (1 + z²/n), the reach z / (1 + z²/n) · √(p(1 − p)/n + z²/4n²). */
    @ParameterizedTest
    @CsvSource({
        "82, 410, 78, 85",
        "50, 100, 40, 60",
        "90, 40, 77, 96",
        "0, 30, 0, 11",
        "100, 30, 89, 100",
        "61.5, 1000, 58, 64",
    })
    void a_share_lies_in_the_interval_of_wilson(String share, int responses, int low, int high) {
        assertThat(of(KpiKind.CSAT, share, responses, 0, 100))
                .isEqualTo(new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high), false));
    }

    /** By what Wilson's ends are, and not by his formula: the shares from which the one found lies just z standard errors away. */
    @Test
    void from_each_end_of_the_interval_the_share_lies_as_far_away_as_chance_reaches() {
        for (int responses = 30; responses < 3000; responses = responses * 7 / 4) {
            for (int share = 5; share <= 95; share += 6) {
                Interval interval = some(KpiKind.CSAT, Integer.toString(share), responses, 0, 100);

                assertThat(interval.low().doubleValue())
                        .isCloseTo(100 * end(share / 100.0, responses, 0), within(0.501));
                assertThat(interval.high().doubleValue())
                        .isCloseTo(100 * end(share / 100.0, responses, 1), within(0.501));
            }
        }
    }

    private static double end(double share, int responses, double beyond) {
        double inside = share;
        double outside = beyond;
        for (int step = 0; step < 60; step++) {
            double middle = (inside + outside) / 2;
            boolean within = Math.abs(share - middle) <= Z * Math.sqrt(middle * (1 - middle) / responses);
            inside = within ? middle : inside;
            outside = within ? outside : middle;
        }
        return inside;
    }

    /** By hand: 1.959964 · √((100 − 12)(12 + 100) / 410) = 9.61; 1.959964 · √((7 − 5.2)(5.2 − 1) / 100) = 0.54. */
    @Test
    void of_a_mean_alone_the_interval_is_the_widest() {
        assertThat(of(KpiKind.NPS, "12", 410, -100, 100)).isEqualTo(interval("2", "22"));
        assertThat(of(KpiKind.CES, "5.2", 100, 1, 7)).isEqualTo(interval("4.7", "5.7"));
        assertThat(of(KpiKind.CES, "5.2", 100, 0, 10)).isEqualTo(interval("4.2", "6.2"));
    }

    @Test
    void an_interval_too_narrow_for_whole_numbers_has_a_digit_more() {
        assertThat(of(KpiKind.NPS, "-8", 510_000, -100, 100)).isEqualTo(interval("-8.3", "-7.7"));
        assertThat(of(KpiKind.CSAT, "80", 90_000, 0, 100))
                .isEqualTo(new Interval(new BigDecimal("79.7"), new BigDecimal("80.3"), false));
    }

    @Test
    void an_interval_ends_where_the_scale_ends() {
        assertThat(of(KpiKind.NPS, "97", 30, -100, 100)).isEqualTo(interval("88", "100"));
        assertThat(of(KpiKind.NPS, "-100", 30, -100, 100)).isEqualTo(interval("-100", "-100"));
        assertThat(of(KpiKind.CES, "1.1", 30, 1, 5)).isEqualTo(interval("1.0", "1.3"));
    }

    @Test
    void no_spread_of_promoters_and_detractors_gives_a_wider_interval_and_one_gives_this() {
        int responses = 40;
        Map<Integer, Double> variances = new TreeMap<>();
        for (int promoters = 0; promoters <= responses; promoters++) {
            for (int detractors = 0; promoters + detractors <= responses; detractors++) {
                int sum = promoters - detractors;
                double mean = (double) sum / responses;
                double variance = (double) (promoters + detractors) / responses - mean * mean;
                variances.merge(sum, variance * 10_000, Math::max);
            }
        }
        variances.forEach((sum, widest) ->
                holds(KpiKind.NPS, sum * 100.0 / responses, widest, responses, -100, 100, (sum + responses) % 2 == 0));
    }

    @Test
    void no_spread_of_answers_on_a_scale_gives_a_wider_interval_and_one_gives_this() {
        int responses = 30;
        Map<Integer, Integer> squares = new TreeMap<>();
        for (int one = 0; one <= responses; one++) {
            for (int two = 0; one + two <= responses; two++) {
                for (int three = 0; one + two + three <= responses; three++) {
                    for (int four = 0; one + two + three + four <= responses; four++) {
                        int five = responses - one - two - three - four;
                        int sum = one + 2 * two + 3 * three + 4 * four + 5 * five;
                        squares.merge(sum, one + 4 * two + 9 * three + 16 * four + 25 * five, Math::max);
                    }
                }
            }
        }
        squares.forEach((sum, most) -> {
            double mean = (double) sum / responses;
            double widest = (double) most / responses - mean * mean;
            holds(KpiKind.CES, mean, widest, responses, 1, 5, (sum - responses) % 4 == 0);
        });
    }

    /** Where all answers can stand at the two ends, the widest spread is just that; else it is a little less wide. */
    private static void holds(
            KpiKind kind, double mean, double variance, int responses, int least, int most, boolean endsAlone) {
        Interval interval = some(kind, Double.toString(mean), responses, least, most);
        double reach = Z * Math.sqrt(Math.max(0, variance) / responses);
        int usual = kind == KpiKind.NPS ? 0 : 1;
        int digits = interval.low().scale();
        assertThat(digits).as("a digit more at most").isBetween(usual, usual + 1);
        BigDecimal low = rounded(Math.max(least, mean - reach), digits);
        BigDecimal high = rounded(Math.min(most, mean + reach), digits);

        assertThat(interval.widest()).isTrue();
        if (endsAlone) {
            assertThat(interval.low()).as("%s of %d", mean, responses).isEqualTo(low);
            assertThat(interval.high()).as("%s of %d", mean, responses).isEqualTo(high);
        } else {
            assertThat(interval.low()).as("%s of %d", mean, responses).isLessThanOrEqualTo(low);
            assertThat(interval.high()).as("%s of %d", mean, responses).isGreaterThanOrEqualTo(high);
        }
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    @Test
    void an_interval_that_was_worked_out_from_the_answers_is_told_as_it_is() {
        KpiInterval worked = new KpiInterval(new BigDecimal("19.6"), new BigDecimal("34.6"));

        assertThat(of(KpiKind.NPS, "27.1", 365, -100, 100, worked))
                .isEqualTo(new Interval(new BigDecimal("19.6"), new BigDecimal("34.6"), false));
        assertThat(of(KpiKind.RETENTION, "27.1", 365, 0, 100, worked)).isNull();
    }

    @ParameterizedTest
    @EnumSource(KpiKind.class)
    void a_sample_that_is_not_stated_or_too_small_gives_no_interval(KpiKind kind) {
        assertThat(of(kind, "5", null, 0, 100)).isNull();
        assertThat(of(kind, "5", 29, 0, 100)).isNull();
        assertThat(of(kind, "5", 30, 0, 100) == null).isEqualTo(kind == KpiKind.RETENTION);
    }

    private static Interval interval(String low, String high) {
        return new Interval(new BigDecimal(low), new BigDecimal(high), true);
    }

    private static Interval some(KpiKind kind, String value, int responses, int least, int most) {
        return Objects.requireNonNull(of(kind, value, responses, least, most));
    }

    private static @Nullable Interval of(KpiKind kind, String value, @Nullable Integer responses, int least, int most) {
        return of(kind, value, responses, least, most, null);
    }

    private static @Nullable Interval of(
            KpiKind kind,
            String value,
            @Nullable Integer responses,
            int least,
            int most,
            @Nullable KpiInterval worked) {
        KpiMeasurement measured = new KpiMeasurement(
                kind,
                new BigDecimal(value),
                LocalDate.of(2026, 9, 30),
                0,
                responses,
                worked,
                "survey",
                null,
                null,
                null,
                null,
                false,
                Backing.NONE);
        return KpiIntervals.of(measured, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
                .orElse(null);
    }
}
