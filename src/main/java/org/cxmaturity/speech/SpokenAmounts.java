package org.cxmaturity.speech;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Money, days and quarters as a language says them. */
public record SpokenAmounts(Speech speech) {
    private static final List<AmountSentence> UNITS =
            List.of(AmountSentence.THOUSANDS, AmountSentence.MILLIONS, AmountSentence.BILLIONS);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final long LITTLE = 100;

    /** {@code GBP 12,500}. */
    public String money(String currency, long amount) {
        return unit(currency, speech.number(amount));
    }

    /** An amount that is written already, behind its currency or before it. */
    public String unit(String currency, String amount) {
        return speech.say(AmountSentence.MONEY, currency, amount);
    }

    /** {@code under GBP 100}. */
    public String little(String currency) {
        return speech.say(AmountSentence.UNDER, money(currency, LITTLE));
    }

    /** {@code 12–48}. */
    public String range(long low, long high) {
        return low == high ? speech.number(low) : speech.number(low) + "–" + speech.number(high);
    }

    /** {@code 12 person-days}. */
    public String personDays(long days) {
        return speech.say(AmountSentence.DAYS, days);
    }

    /** {@code 3 quarters}. */
    public String quarters(long quarters) {
        return speech.say(AmountSentence.QUARTERS, quarters);
    }

    /** {@code 3 actions}. */
    public String actions(long actions) {
        return speech.say(AmountSentence.ACTIONS, actions);
    }

    /** {@code Q3}. */
    public String quarter(int quarter) {
        return speech.say(AmountSentence.QUARTER, quarter);
    }

    /** {@code Q3} or {@code Q3 to Q7}. */
    public String span(int first, int last) {
        return first == last ? quarter(first) : speech.say(AmountSentence.QUARTER_SPAN, first, last);
    }

    /** A number in few letters: {@code 850}, {@code 4.2k}, {@code 12k}, {@code 60m}. */
    public String brief(long number) {
        BigDecimal left = BigDecimal.valueOf(number);
        if (left.compareTo(THOUSAND) < 0) {
            return speech.number(number);
        }
        for (AmountSentence unit : UNITS) {
            left = left.divide(THOUSAND);
            BigDecimal tenths = left.setScale(1, RoundingMode.HALF_UP);
            BigDecimal whole = left.setScale(0, RoundingMode.HALF_UP);
            if (tenths.compareTo(BigDecimal.TEN) < 0) {
                return speech.say(unit, speech.exact(tenths));
            }
            if (whole.compareTo(THOUSAND) < 0) {
                return speech.say(unit, speech.exact(whole));
            }
        }
        return speech.say(AmountSentence.BILLIONS, speech.exact(left.setScale(0, RoundingMode.HALF_UP)));
    }
}
