package org.cxmaturity.clientreport;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.cxmaturity.publishing.blocks.Table.Cell;
import org.cxmaturity.speech.AmountSentence;
import org.cxmaturity.speech.Speech;
import org.cxmaturity.speech.SpokenAmounts;

/** Estimates in words, no finer than they are: to two significant digits, money to tens at the finest. */
record Rounded(Speech speech) {
    private static final int TEN = 10;

    /** Less money than this is told as less: what exactly is of no weight in a plan. */
    private static final long LITTLE = 100;

    private static final int DIGITS_OF_A_SUM = 3;

    /** Money is told to tens at the finest. */
    static final long FINEST_MONEY = 10;

    private SpokenAmounts amounts() {
        return new SpokenAmounts(speech);
    }

    /** {@code about GBP 210,000}. */
    String money(String currency, long amount) {
        return amount == 0
                ? speech.say(AmountSentence.NO_OUTLAY)
                : amount < LITTLE
                        ? amounts().little(currency)
                        : speech.say(AmountSentence.ABOUT, amounts().money(currency, money(amount)));
    }

    /** {@code 210000}. */
    static long money(long amount) {
        return money(amount, RoundingMode.HALF_UP);
    }

    /** {@code about 1,300 person-days}. */
    String personDays(long days) {
        return days == 0
                ? speech.say(AmountSentence.NO_DAYS)
                : speech.say(AmountSentence.ABOUT, amounts().personDays(digits(days, RoundingMode.HALF_UP)));
    }

    /** {@code GBP 7,100–43,000}; {@code up to GBP 5,000} from nothing, {@code under GBP 100}; the range is never narrowed. */
    String money(String currency, long low, long high) {
        return high < LITTLE && high > 0
                ? amounts().little(currency)
                : range(
                        each -> amounts().unit(currency, each),
                        money(low, RoundingMode.DOWN),
                        money(high, RoundingMode.UP));
    }

    /** {@code 16–48}; {@code up to 2} from nothing. */
    String days(long low, long high) {
        return range(each -> each, digits(low, RoundingMode.DOWN), digits(high, RoundingMode.UP));
    }

    /** {@code 500}. */
    String days(long days) {
        return speech.number(digits(days, RoundingMode.HALF_UP));
    }

    /**
     * To what amounts that stand under one another are rounded, so that they add up to the sum shown: three digits of their sum.
     *
     * @param finest the least it may be
     */
    static long step(LongStream amounts, long finest) {
        BigDecimal sum = BigDecimal.valueOf(amounts.sum());
        int spare = Math.max(0, sum.precision() - DIGITS_OF_A_SUM);
        return Math.max(finest, BigDecimal.TEN.pow(spare).longValue());
    }

    /** An amount of a column: what is rounded to nothing and is more than nothing says so. */
    Cell cell(long amount, long step) {
        long shown = to(step, amount);
        return shown == 0 && amount > 0
                ? Cell.of(speech.say(AmountSentence.UNDER, speech.number(step)))
                : Cell.of(shown);
    }

    /** {@code 12,500}, to a step of 100. */
    static long to(long step, long amount) {
        return (amount + step / 2) / step * step;
    }

    /** {@code 47,000}, a true minus before what is below nought. */
    String number(BigDecimal amount) {
        return speech.decimal(amount.round(new MathContext(2, RoundingMode.HALF_UP)));
    }

    private String range(UnaryOperator<String> unit, long low, long high) {
        return low == 0 && high > 0
                ? speech.say(AmountSentence.UP_TO, unit.apply(speech.number(high)))
                : unit.apply(amounts().range(low, high));
    }

    private static long money(long amount, RoundingMode mode) {
        long digits = digits(amount, mode);
        return digits >= TEN * TEN
                ? digits
                : BigDecimal.valueOf(amount)
                        .divide(BigDecimal.TEN, 0, mode)
                        .multiply(BigDecimal.TEN)
                        .longValue();
    }

    private static long digits(long number, RoundingMode mode) {
        return BigDecimal.valueOf(number).round(new MathContext(2, mode)).longValue();
    }
}
