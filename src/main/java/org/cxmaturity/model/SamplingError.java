package org.cxmaturity.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far chance alone may move KPI values, in the KPI's points: 1.96 standard errors, by which nineteen samples in twenty lie
 * closer. An interval that was worked out from the answers says it. A value alone does not tell how answers were spread, so the widest spread that its mean allows is taken (for a share of
 * satisfied answers that is exact), with one answer added at each end of the scale (Agresti and Caffo 2000), as shares near the ends
 * need. Retention is counted, not sampled: its error is 0. Errors are rounded up to hundredths.
 */
final class SamplingError {
    private static final BigDecimal SQUARED_QUANTILE = new BigDecimal("3.8416");
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private SamplingError() {}

    /** Of one value; null where it is not known. */
    static @Nullable BigDecimal of(KpiMeasurement value) {
        if (value.interval() != null && value.kind() != KpiKind.RETENTION) {
            return value.interval().reach(value.value()).setScale(2, RoundingMode.UP);
        }
        BigDecimal variance = variance(value);
        return variance == null ? null : error(variance);
    }

    /** Of the difference between two values of independent samples; null where it is not known. */
    static @Nullable BigDecimal ofDifference(KpiMeasurement one, KpiMeasurement other) {
        BigDecimal first = variance(one);
        BigDecimal second = variance(other);
        return first == null || second == null ? null : error(first.add(second));
    }

    /** The square of the standard error. */
    private static @Nullable BigDecimal variance(KpiMeasurement value) {
        if (value.kind() == KpiKind.RETENTION) {
            return BigDecimal.ZERO;
        }
        if (value.interval() != null) {
            BigDecimal reach = value.interval().reach(value.value());
            return reach.multiply(reach).divide(SQUARED_QUANTILE, DIGITS);
        }
        BigDecimal lowest = lowest(value);
        BigDecimal highest = highest(value);
        if (value.responses() == null || lowest == null || highest == null) {
            return null;
        }
        BigDecimal responses = BigDecimal.valueOf(value.responses());
        BigDecimal more = responses.add(BigDecimal.valueOf(2));
        BigDecimal range = highest.subtract(lowest);
        BigDecimal share = value.value()
                .subtract(lowest)
                .divide(range, DIGITS)
                .multiply(responses)
                .add(BigDecimal.ONE)
                .divide(more, DIGITS);
        return share.multiply(BigDecimal.ONE.subtract(share))
                .multiply(range)
                .multiply(range)
                .divide(more, DIGITS);
    }

    private static @Nullable BigDecimal lowest(KpiMeasurement value) {
        return switch (value.kind()) {
            case NPS -> BigDecimal.valueOf(-100);
            case CSAT, RETENTION -> BigDecimal.ZERO;
            case CES -> value.scaleMin();
        };
    }

    private static @Nullable BigDecimal highest(KpiMeasurement value) {
        return switch (value.kind()) {
            case NPS, CSAT, RETENTION -> BigDecimal.valueOf(100);
            case CES -> value.scaleMax();
        };
    }

    private static BigDecimal error(BigDecimal variance) {
        BigInteger squaredHundredths = variance.multiply(SQUARED_QUANTILE)
                .movePointRight(4)
                .setScale(0, RoundingMode.UP)
                .toBigInteger();
        BigInteger root = squaredHundredths.sqrt();
        boolean exact = root.multiply(root).equals(squaredHundredths);
        return new BigDecimal(exact ? root : root.add(BigInteger.ONE), 2);
    }
}
