package org.cxmaturity.publishing.blocks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they are written in every format. */
public final class NumberText {
    private NumberText() {}

    /** {@code 12,345}. */
    public static String whole(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** {@code 3.8}, a true minus before what is below nought. */
    public static String plain(BigDecimal number) {
        return plain(number, Locale.ROOT);
    }

    /** The same as it is written there. */
    static String plain(BigDecimal number, Locale locale) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(locale))
                .format(number)
                .replace('-', '−');
    }
}
