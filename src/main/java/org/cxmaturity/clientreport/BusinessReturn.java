package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cxmaturity.model.BusinessCase;
import org.cxmaturity.model.BusinessCase.Span;
import org.cxmaturity.roadmap.Roadmap;
import org.cxmaturity.roadmap.Roadmap.Planned;
import org.jspecify.annotations.Nullable;

/**
 * What the plan would bring in a full year after it is done, by the client's own assumptions: customers kept times the margin that one
 * leaves, less what the plan takes once. Plain arithmetic; in the currency of the assumptions.
 *
 * @param kept customers kept a year
 * @param gain the margin that they leave a year
 * @param outlay what the plan takes, once
 * @param balance the gain of one year less the outlay
 * @param influences what the balance hangs on, what moves it most first
 */
record BusinessReturn(Range kept, Range gain, Range outlay, Range balance, List<Influence> influences) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    BusinessReturn {
        influences = List.copyOf(influences);
    }

    /** A figure at its least favourable, counted on, and at its most favourable. */
    record Range(BigDecimal worst, BigDecimal middle, BigDecimal best) {
        private Range times(Range other) {
            return new Range(worst.multiply(other.worst), middle.multiply(other.middle), best.multiply(other.best));
        }

        private Range less(Range other) {
            return new Range(worst.subtract(other.worst), middle.subtract(other.middle), best.subtract(other.best));
        }
    }

    /** What the client assumes, or the plan. */
    enum Assumption {
        CHURN,
        MARGIN,
        OUTLAY
    }

    /**
     * What one assumption does to the balance while the others stay at what is counted on.
     *
     * @param of the assumption
     * @param worst the balance where it is least favourable
     */
    record Influence(Assumption of, BigDecimal worst, BigDecimal best) {
        private BigDecimal reach() {
            return best.subtract(worst);
        }
    }

    static BusinessReturn of(BusinessCase assumed, Roadmap roadmap) {
        BigDecimal customers = BigDecimal.valueOf(assumed.customers());
        Span after = assumed.churnExpected();
        Range kept = new Range(
                customers.multiply(assumed.churn().subtract(after.high())),
                customers.multiply(assumed.churn().subtract(middle(after))),
                customers.multiply(assumed.churn().subtract(after.low())));
        Range margin = new Range(
                assumed.margin().low(),
                middle(assumed.margin()),
                assumed.margin().high());
        Range outlay = outlay(roadmap, assumed.personDay());
        Range gain = kept.times(margin);
        return new BusinessReturn(
                kept,
                gain,
                outlay,
                gain.less(outlay),
                Stream.of(
                                influence(Assumption.CHURN, kept, constant(margin), constant(outlay)),
                                influence(Assumption.MARGIN, constant(kept), margin, constant(outlay)),
                                influence(Assumption.OUTLAY, constant(kept), constant(margin), outlay))
                        .sorted(Comparator.comparing(Influence::reach).reversed())
                        .toList());
    }

    /** In how many months the gain has paid for the outlay, by what is counted on, rounded up; null where it never does. */
    @Nullable
    Integer months() {
        return gain.middle().signum() <= 0
                ? null
                : outlay.middle()
                        .multiply(YEAR)
                        .divide(gain.middle(), 0, RoundingMode.UP)
                        .intValue();
    }

    private static Influence influence(Assumption of, Range kept, Range margin, Range outlay) {
        Range balance = kept.times(margin).less(outlay);
        return new Influence(of, balance.worst(), balance.best());
    }

    private static Range constant(Range of) {
        return new Range(of.middle(), of.middle(), of.middle());
    }

    static BigDecimal middle(Span span) {
        return span.low().add(span.high()).divide(TWO);
    }

    /** Money, and people's time where it is to be counted in money. */
    private static Range outlay(Roadmap roadmap, @Nullable BigDecimal personDay) {
        long costLow = 0;
        long daysLow = 0;
        for (Planned each : roadmap.actions()) {
            costLow += each.action().cost().low();
            daysLow += each.action().staffDays().low();
        }
        return new Range(
                outlay(roadmap.risk().costHigh(), roadmap.risk().daysHigh(), personDay),
                outlay(roadmap.risk().cost(), roadmap.risk().days(), personDay),
                outlay(costLow, daysLow, personDay));
    }

    private static BigDecimal outlay(long cost, long days, @Nullable BigDecimal personDay) {
        BigDecimal money = BigDecimal.valueOf(cost);
        return personDay == null ? money : money.add(personDay.multiply(BigDecimal.valueOf(days)));
    }
}
