package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.cxmaturity.model.ServiceFigures;
import org.cxmaturity.model.TermList;
import org.cxmaturity.model.Vocabulary;

/** Asks about service figures that are allowed and yet hardly what was meant. */
final class ServicePlausibility {
    private static final BigDecimal DAY = BigDecimal.valueOf(24);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private ServicePlausibility() {}

    static void ask(Fields item, ServiceFigures figures, Vocabulary vocabulary) {
        BigDecimal median = figures.medianFirstAnswerHours();
        List<String> atOnce = vocabulary.terms(TermList.CHANNELS_ANSWERED_AT_ONCE);
        if (median != null && atOnce.contains(figures.channel()) && median.compareTo(DAY) >= 0) {
            item.may("medianFirstAnswerHours")
                    .refuse(
                            "hours, or evidence that people wait so long there",
                            median.divide(SIXTY, MathContext.DECIMAL32)
                                            .stripTrailingZeros()
                                            .toPlainString() + ", if minutes were meant");
        }
        BigDecimal promised = figures.promisedHours();
        BigDecimal share = figures.answeredInTimeShare();
        if (median != null && promised != null && share != null) {
            half(item, median.compareTo(promised) <= 0, share, promised);
        }
    }

    /** Half of the customers have an answer by the median: at least half in time if it lies within the promise, at most half if not. */
    private static void half(Fields item, boolean within, BigDecimal share, BigDecimal promised) {
        int side = share.compareTo(HALF);
        if (within ? side < 0 : side > 0) {
            item.may("answeredInTimeShare")
                    .refuse(
                            (within ? "0.5 or more, since half" : "0.5 or less, since not half")
                                    + " of the customers have an answer within the promised "
                                    + promised.stripTrailingZeros().toPlainString() + " hours, or evidence",
                            null);
        }
    }
}
