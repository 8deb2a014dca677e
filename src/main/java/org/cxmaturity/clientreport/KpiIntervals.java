package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.cxmaturity.clientreport.ClientReport.Interval;
import org.cxmaturity.model.KpiKind;
import org.cxmaturity.model.KpiMeasurement;

/**
 * How sure a KPI's value is: as was worked out from the answers, where a profile says so. Else, for a share the interval is Wilson's. For NPS and CES only the mean is known, not how the answers spread
 * around it: the interval is the widest that any spread with this mean gives, which is the one with answers at the two ends alone.
 */
final class KpiIntervals {
    /** Below it the normal distribution is no fair picture. */
    private static final int FEWEST = 30;

    private static final double Z = 1.959964;
    private static final double PERCENT = 100;
    private static final double NARROW = 2;

    private KpiIntervals() {}

    /** The interval; none where the sample is not stated or too small, and none for retention, which is counted and not sampled. */
    static Optional<Interval> of(KpiMeasurement value, BigDecimal least, BigDecimal most) {
        if (value.interval() != null && value.kind() != KpiKind.RETENTION) {
            return Optional.of(
                    new Interval(value.interval().low(), value.interval().high(), false));
        }
        Integer responses = value.responses();
        if (responses == null || responses < FEWEST || value.kind() == KpiKind.RETENTION) {
            return Optional.empty();
        }
        double at = value.value().doubleValue();
        if (value.kind() == KpiKind.CSAT) {
            return Optional.of(wilson(at / PERCENT, responses));
        }
        double low = least.doubleValue();
        double high = most.doubleValue();
        double reach = Z * Math.sqrt(Math.max(0, (high - at) * (at - low)) / responses);
        return Optional.of(interval(
                Math.max(low, at - reach), Math.min(high, at + reach), value.kind() == KpiKind.NPS ? 0 : 1, true));
    }

    private static Interval wilson(double share, int n) {
        double square = Z * Z / n;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return interval(Math.max(0, middle - reach) * PERCENT, Math.min(1, middle + reach) * PERCENT, 0, false);
    }

    /** A digit more where the interval is so narrow that its ends would hardly differ from the value. */
    private static Interval interval(double low, double high, int digits, boolean widest) {
        int shown = high > low && high - low < NARROW / Math.pow(10, digits) ? digits + 1 : digits;
        return new Interval(rounded(low, shown), rounded(high, shown), widest);
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }
}
