package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What makes a number a number here: written as JSON writes it, of a size that arithmetic stays cheap on. */
final class NumberSyntax {
    private static final Pattern FORM =
            Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern LIKE = Pattern.compile("\\s*[+]?(-?[0-9]{0,15})(?:[.,]([0-9]{1,9}))?\\s*%?\\s*");

    private NumberSyntax() {}

    static @Nullable BigDecimal between(Cursor place, BigDecimal least, BigDecimal most, boolean whole) {
        String expected = (whole ? "a whole number from " : "a number from ") + least.toPlainString() + " to "
                + most.toPlainString();
        if (place.absent(expected)) {
            return null;
        }
        SourceNode node = place.node();
        BigDecimal number = node instanceof SourceNode.Numeral numeral ? parsed(numeral.written()) : null;
        boolean fits = number != null
                && number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && (!whole || number.scale() <= 0);
        if (!fits) {
            place.refuse(expected, node instanceof SourceNode.Text text ? meant(text.value(), least, most) : null);
            return null;
        }
        return number;
    }

    /** The number without trailing zeros and without an exponent, so that 12, 12.0 and 1.2e1 are one; null where it is none. */
    static @Nullable BigDecimal parsed(String written) {
        return FORM.matcher(written).matches() ? tidy(new BigDecimal(written)) : null;
    }

    static BigDecimal tidy(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String meant(String text, BigDecimal least, BigDecimal most) {
        var like = LIKE.matcher(text);
        if (text.length() > 40 || !like.matches() || text.contains("%")) {
            return null;
        }
        String digits = like.group(1).replaceFirst("^(-?)0+(?=[0-9])", "$1");
        String whole = digits.isEmpty() || digits.equals("-") ? digits + "0" : digits;
        BigDecimal number = parsed(like.group(2) == null ? whole : whole + "." + like.group(2));
        boolean fits = number != null && number.compareTo(least) >= 0 && number.compareTo(most) <= 0;
        return fits && number != null && !text.isBlank() ? number.toPlainString() : null;
    }

    /** 10000 as 10,000. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
