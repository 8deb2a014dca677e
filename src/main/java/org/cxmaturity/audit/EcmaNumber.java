package org.cxmaturity.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes a double as ECMAScript does, which RFC 8785 asks for: the fewest digits that read back as the same number. */
final class EcmaNumber {
    private static final long EXACT = 1L << 53;
    private static final int MOST_DIGITS = 17;
    private static final int LEAST_POINT = -5;
    private static final int MOST_POINT = 21;

    private EcmaNumber() {}

    static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException(number + " has no form in JSON");
        }
        if (number == 0) {
            return "0";
        }
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return Long.toString((long) number);
        }
        String text = positive(Math.abs(number));
        return number < 0 ? "-" + text : text;
    }

    private static String positive(double number) {
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int count = digits.length();
        int point = count - shortest.scale();
        if (point > MOST_POINT || point < LEAST_POINT) {
            return exponential(digits, point - 1);
        }
        if (point >= count) {
            return digits + "0".repeat(point - count);
        }
        return point > 0
                ? digits.substring(0, point) + "." + digits.substring(point)
                : "0." + "0".repeat(-point) + digits;
    }

    private static String exponential(String digits, int exponent) {
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (nearest.doubleValue() == number) {
                return nearest;
            }
            BigDecimal other = exact.round(
                    new MathContext(digits, nearest.compareTo(exact) > 0 ? RoundingMode.DOWN : RoundingMode.UP));
            if (other.doubleValue() == number) {
                return other;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }
}
