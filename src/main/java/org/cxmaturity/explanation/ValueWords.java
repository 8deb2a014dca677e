package org.cxmaturity.explanation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.Worth;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.wording.Words;
import org.jspecify.annotations.Nullable;

/** Words for values. */
final class ValueWords {
    private static final Set<String> INITIALS = Set.of("CRM", "NPS", "CSAT", "CES");
    private static final Map<Enum<?>, String> OWN = Map.of(
            Worth.FILL_IN, "fill-in",
            Cadence.CONTINUOUS, "continuously",
            SourceKind.EMAIL, "e-mail");

    private ValueWords() {}

    /** {@code REVIEW_SITE} as {@code review site}; initials stay capitals. */
    static String word(Enum<?> value) {
        String own = OWN.get(value);
        return own == null ? word(value.name()) : own;
    }

    /** The same of a constant whose type is not known. */
    static String word(String constant) {
        return INITIALS.contains(constant)
                ? constant
                : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same for a value that may not be stated. */
    static String stated(@Nullable Enum<?> value) {
        return value == null ? "not stated" : word(value);
    }

    static String number(BigDecimal number) {
        return WrittenNumber.tidy(number).toPlainString();
    }

    static String money(BigDecimal amount) {
        return Words.number(amount.longValue());
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
