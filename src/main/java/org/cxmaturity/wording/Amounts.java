package org.cxmaturity.wording;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Money, days and quarters in words. */
public final class Amounts {
    private static final List<String> UNITS = List.of("k", "m", "bn");
    private static final int THOUSAND = 1_000;
    private static final int LITTLE = 100;

    private Amounts() {}

    public static String money(String currency, long amount) {
        return currency + " " + Words.number(amount);
    }

    /** What an action costs. */
    public static String outlay(String currency, long amount) {
        return amount == 0 ? "no outlay" : amount < LITTLE ? little(currency) : money(currency, amount);
    }

    /** What an action may cost: {@code EUR 3,000–5,500}, {@code up to EUR 5,500} from nothing, {@code under EUR 100}. */
    public static String outlay(String currency, long low, long high) {
        if (high < LITTLE || low == high) {
            return outlay(currency, high);
        }
        return low == 0 ? "up to " + money(currency, high) : currency + " " + Words.range(low, high);
    }

    /** The same in few letters: {@code EUR 3.0k–5.5k}. */
    public static String briefOutlay(String currency, long low, long high) {
        if (high < LITTLE) {
            return outlay(currency, high);
        }
        String most = brief(high);
        return low == 0
                ? "up to " + currency + " " + most
                : currency + " " + (low == high ? most : brief(low) + "–" + most);
    }

    /** So little money that it is of no weight in a plan. */
    public static String little(String currency) {
        return "under " + money(currency, LITTLE);
    }

    /** {@code 16–48}, {@code up to 2} from nothing. */
    public static String days(long low, long high) {
        return low == 0 && high > 0 ? "up to " + Words.number(high) : Words.range(low, high);
    }

    public static String personDays(long days) {
        return Words.count(days, "person-day", "person-days");
    }

    /** A number in at most four characters, five from a billion: {@code 850}, {@code 4.2k}, {@code 12k}, {@code 60m}. */
    public static String brief(long number) {
        if (number < THOUSAND) {
            return Long.toString(number);
        }
        long unit = 1;
        for (String name : UNITS) {
            unit *= THOUSAND;
            long tenths = (number + unit / 20) / (unit / 10);
            long whole = (number + unit / 2) / unit;
            if (tenths < 100) {
                return tenths / 10 + "." + tenths % 10 + name;
            }
            if (whole < THOUSAND) {
                return whole + name;
            }
        }
        return (number + unit / 2) / unit + UNITS.get(UNITS.size() - 1);
    }

    /** {@code 1 October 2026}. */
    public static String day(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code 1 October to 31 December 2026}. */
    public static String span(LocalDate from, LocalDate until) {
        return (from.getYear() == until.getYear() ? dayAndMonth(from) : day(from)) + " to " + day(until);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** {@code Q3} or {@code Q3 to Q7}. */
    public static String quarters(int first, int last) {
        return "Q" + first + (first == last ? "" : " to Q" + last);
    }
}
