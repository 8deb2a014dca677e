package org.cxmaturity.responses;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Estimates and tests. Wilson, E. B. (1927), Journal of the American Statistical Association 22, 209–212; Welch, B. L. (1947),
 * Biometrika 34, 28–35; for NPS the variance of a difference between two shares of one multinomial sample.
 */
final class Statistics {
    /** What leaves 2.5 % of a normal distribution above it. */
    static final double Z = 1.959963984540054;

    private static final double UPPER = 0.975;
    private static final double PERCENT = 100;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Statistics() {}

    /** A share in percent, with Wilson's interval. */
    static Estimate share(long of, long n) {
        double share = (double) of / n;
        double square = Z * Z / n;
        double middle = (share + square / 2) / (1 + square);
        double reach = Z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        return new Estimate(
                share * PERCENT,
                of == 0 ? 0 : (middle - reach) * PERCENT,
                of == n ? PERCENT : (middle + reach) * PERCENT,
                share * (1 - share) / n * PERCENT * PERCENT);
    }

    /** The share of high answers less that of low ones, in points, with the interval by the multinomial variance. */
    static Estimate netShare(long high, long low, long n) {
        double net = (double) (high - low) / n;
        double variance = ((double) (high + low) / n - net * net) / n;
        double reach = Z * Math.sqrt(variance);
        return new Estimate(
                net * PERCENT,
                Math.max(-1, net - reach) * PERCENT,
                Math.min(1, net + reach) * PERCENT,
                variance * PERCENT * PERCENT);
    }

    /**
     * A mean, with the interval by Student's t; of one answer alone the interval is the scale.
     *
     * @param sum of the answers, in hundredths
     * @param squares of the answers, in hundredths of hundredths
     */
    static Estimate mean(long sum, long squares, long n, AnswerScale scale) {
        double mean = (double) sum / n / AnswerScale.HUNDREDTHS;
        if (n < 2) {
            return new Estimate(mean, scale.min(), scale.max(), Double.NaN);
        }
        double deviations = squares - (double) sum / n * sum;
        double variance = Math.max(0, deviations) / (n - 1) / n / AnswerScale.HUNDREDTHS / AnswerScale.HUNDREDTHS;
        double reach = new TDistribution(null, n - 1).inverseCumulativeProbability(UPPER) * Math.sqrt(variance);
        return new Estimate(mean, Math.max(scale.min(), mean - reach), Math.min(scale.max(), mean + reach), variance);
    }

    /** How often chance makes two shares differ at least so much: the z-test with the pooled share, on both sides. */
    static double sharesDiffer(long one, long n, long other, long m) {
        double pooled = (double) (one + other) / (n + m);
        double variance = pooled * (1 - pooled) * (1.0 / n + 1.0 / m);
        return byNormal((double) one / n - (double) other / m, variance);
    }

    /** The same of two values with the variances of their own: the z-test. */
    static double differ(Estimate one, Estimate other) {
        return byNormal(one.value() - other.value(), one.variance() + other.variance());
    }

    /** The same of two means: Welch's t-test. */
    static double meansDiffer(Estimate one, long n, Estimate other, long m) {
        double variance = one.variance() + other.variance();
        if (variance <= 0) {
            return one.value() == other.value() ? 1 : 0;
        }
        double degrees = variance
                * variance
                / (one.variance() * one.variance() / (n - 1) + other.variance() * other.variance() / (m - 1));
        double t = Math.abs(one.value() - other.value()) / Math.sqrt(variance);
        return 2 * new TDistribution(null, degrees).cumulativeProbability(-t);
    }

    private static double byNormal(double difference, double variance) {
        if (variance <= 0) {
            return difference == 0 ? 1 : 0;
        }
        return 2 * NORMAL.cumulativeProbability(-Math.abs(difference) / Math.sqrt(variance));
    }
}
