package org.cxmaturity.plain;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;
import org.jspecify.annotations.Nullable;

/**
 * 1.96 standard errors of KPI values, in whole numbers: of n answers and one more at each end of the scale, u lie at the upper end and
 * the others at the lower, so that the squared standard error is range² · u · (n + 2 − u) / (n + 2)³. The least number of hundredths
 * whose square reaches it is looked for by halving.
 */
final class PlainSamplingError {
    private static final BigInteger TWO = BigInteger.TWO;

    private PlainSamplingError() {}

    /** A fraction that is not shortened. */
    private record Fraction(BigInteger above, BigInteger below) {
        Fraction plus(Fraction other) {
            return new Fraction(
                    above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }
    }

    static @Nullable BigDecimal of(KpiMeasurement value) {
        Fraction squared = squared(value);
        return squared == null ? null : hundredths(squared);
    }

    static @Nullable BigDecimal of(KpiMeasurement one, KpiMeasurement other) {
        Fraction first = squared(one);
        Fraction second = squared(other);
        return first == null || second == null ? null : hundredths(first.plus(second));
    }

    private static @Nullable Fraction squared(KpiMeasurement value) {
        if (value.kind() == KpiKind.RETENTION) {
            return new Fraction(BigInteger.ZERO, BigInteger.ONE);
        }
        BigDecimal low = value.kind() == KpiKind.CES
                ? value.scaleMin()
                : BigDecimal.valueOf(value.kind() == KpiKind.NPS ? -100 : 0);
        BigDecimal high = value.kind() == KpiKind.CES ? value.scaleMax() : BigDecimal.valueOf(100);
        if (value.responses() == null || low == null || high == null) {
            return null;
        }
        int scale = Math.max(0, Math.max(value.value().scale(), Math.max(low.scale(), high.scale())));
        BigInteger whole = BigInteger.TEN.pow(scale);
        BigInteger range = high.subtract(low).movePointRight(scale).toBigIntegerExact();
        BigInteger above = value.value().subtract(low).movePointRight(scale).toBigIntegerExact();
        BigInteger answers = BigInteger.valueOf(value.responses());
        BigInteger more = answers.add(TWO);
        BigInteger upper = above.multiply(answers).add(range);
        BigInteger lower = more.multiply(range).subtract(upper);
        return new Fraction(upper.multiply(lower), more.pow(3).multiply(whole.pow(2)));
    }

    private static BigDecimal hundredths(Fraction squared) {
        BigInteger wanted = squared.above().multiply(BigInteger.valueOf(38_416));
        BigInteger low = BigInteger.valueOf(-1);
        BigInteger high = BigInteger.TEN.pow(30);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).divide(TWO);
            if (middle.multiply(middle).multiply(squared.below()).compareTo(wanted) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new BigDecimal(high, 2);
    }
}
