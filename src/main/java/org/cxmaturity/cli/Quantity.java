package org.cxmaturity.cli;

import java.math.BigDecimal;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.roadmap.PlanLimits;
import picocli.CommandLine.TypeConversionException;

/** Numbers given for options, each within what a profile may state. */
final class Quantity {
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final int MOST_DAYS = 10_000_000;

    private Quantity() {}

    /** Money a quarter; decimals are allowed. */
    static Object money(String text) {
        boolean sure = !WrittenNumber.of(text).isAmbiguous(BigDecimal.ZERO, MOST_MONEY);
        if (sure && text.matches("[0-9]{1,13}(\\.[0-9]{1,9})?")) {
            BigDecimal money = new BigDecimal(text);
            if (money.compareTo(MOST_MONEY) <= 0) {
                return money;
            }
        }
        throw wrong(
                text, "a number from 0 to 1000000000000, such as 5000 or 5000.50", BigDecimal.ZERO, MOST_MONEY, false);
    }

    /** Person-days a quarter. */
    static Object days(String text) {
        return whole(text, 0, MOST_DAYS);
    }

    /** How many quarters a plan has. */
    static Object quarters(String text) {
        return whole(text, 1, PlanLimits.MOST_QUARTERS);
    }

    /** How many actions run at the same time. */
    static Object parallel(String text) {
        return whole(text, 1, PlanLimits.MOST_PARALLEL);
    }

    private static Integer whole(String text, int least, int most) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw wrong(
                text,
                "a whole number from " + least + " to " + most,
                BigDecimal.valueOf(least),
                BigDecimal.valueOf(most),
                true);
    }

    private static TypeConversionException wrong(
            String text, String expected, BigDecimal least, BigDecimal most, boolean whole) {
        String maybe = WrittenNumber.of(text)
                .maybe(least, most, whole)
                .map(each -> ". Maybe: " + each)
                .orElse("");
        return new TypeConversionException("found \"" + text + "\"; expected " + expected + maybe);
    }
}
