package org.cxmaturity.responses;

import java.time.LocalDate;

/** How long the periods are for which values are given. */
public enum PeriodLength {
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_A_QUARTER = 3;

    /** The period in which a day lies, such as {@code 2026-03}, {@code 2026-Q1}, {@code 2026}; in the order of time by its letters. */
    String of(LocalDate day) {
        String year = String.valueOf(day.getYear());
        return switch (this) {
            case MONTH -> year + (day.getMonthValue() < 10 ? "-0" : "-") + day.getMonthValue();
            case QUARTER -> year + "-Q" + ((day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1);
            case YEAR -> year;
        };
    }
}
