package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cxmaturity.model.WrittenNumber;
import org.jspecify.annotations.Nullable;

/**
 * What makes a number a number here: written as JSON writes it, of a size that arithmetic stays cheap on, and so that nobody can
 * read another one in it.
 */
final class NumberSyntax {
    private static final Pattern FORM =
            Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?([eE][+-]?[0-9]{1,2})?");

    private NumberSyntax() {}

    static @Nullable BigDecimal between(Cursor place, BigDecimal least, BigDecimal most, boolean whole) {
        String expected = (whole ? "a whole number from " : "a number from ") + least.toPlainString() + " to "
                + most.toPlainString();
        if (place.absent(expected)) {
            return null;
        }
        SourceNode node = place.node();
        String written = node instanceof SourceNode.Numeral numeral
                ? numeral.written()
                : node instanceof SourceNode.Text text ? text.value() : "";
        WrittenNumber meant = WrittenNumber.of(written);
        BigDecimal number = node instanceof SourceNode.Numeral ? parsed(written) : null;
        boolean fits = number != null
                && number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && !(whole && written.contains("."))
                && !(whole && number.scale() > 0)
                && !meant.isAmbiguous(least, most);
        if (!fits) {
            place.refuse(expected, meant.maybe(least, most, whole).orElse(null));
            return null;
        }
        return number;
    }

    /** The number without trailing zeros and without an exponent, so that 12, 12.0 and 1.2e1 are one; null where it is none. */
    static @Nullable BigDecimal parsed(String written) {
        return FORM.matcher(written).matches() ? WrittenNumber.tidy(new BigDecimal(written)) : null;
    }

    /** 10000 as 10,000. */
    static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
