package org.cxmaturity.publishing.blocks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as they are written in every format. */
public final class NumberText {
    private NumberText() {}

    /** {@code 12,345}. */
    public static String whole(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@code 1 October 2026}. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
    }

    /** {@code 3.8}, a true minus before what is below nought. */
    public static String plain(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(number)
                .replace('-', '−');
    }
}
