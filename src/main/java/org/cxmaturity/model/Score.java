package org.cxmaturity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the levels of capabilities come to, in exact parts: what is held against a threshold is never rounded.
 *
 * @param unit so many units are a score of 1
 * @param shares of every capability that applies, by id
 */
public record Score(long unit, List<ScoreShare> shares) {
    private static final int SHOWN = 2;

    public Score {
        shares = List.copyOf(shares);
    }

    /** The score in a reading, in units. */
    public long units(Reading reading) {
        return shares.stream().mapToLong(each -> each.in(reading)).sum();
    }

    /** The score in a reading, to two decimals. */
    public BigDecimal in(Reading reading) {
        return shown(units(reading));
    }

    /** The same to as many decimals. */
    public BigDecimal in(Reading reading, int decimals) {
        return shown(units(reading), decimals);
    }

    /** Which part of all that it might come to belongs to levels of a kind, to two decimals. */
    public BigDecimal share(Predicate<CapabilityLevel> kind) {
        long full = shares.stream().mapToLong(ScoreShare::full).sum();
        long some = shares.stream()
                .filter(each -> kind.test(each.level()))
                .mapToLong(ScoreShare::full)
                .sum();
        return full == 0
                ? BigDecimal.ZERO.setScale(SHOWN)
                : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(full), SHOWN, RoundingMode.HALF_UP);
    }

    /** What the score is out of. */
    public BigDecimal of() {
        BigDecimal full = shown(shares.stream().mapToLong(ScoreShare::full).sum());
        return full.stripTrailingZeros().scale() < 0 ? full.setScale(0) : full.stripTrailingZeros();
    }

    /** So many units as a score, to two decimals. */
    public BigDecimal shown(long units) {
        return shown(units, SHOWN);
    }

    private BigDecimal shown(long units, int decimals) {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP);
    }

    /** How many units a threshold is, the last one begun. */
    public long units(BigDecimal threshold) {
        return threshold
                .multiply(BigDecimal.valueOf(unit))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
