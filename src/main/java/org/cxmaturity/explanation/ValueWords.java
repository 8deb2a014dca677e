package org.cxmaturity.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.model.Cadence;
import org.cxmaturity.model.ChannelKind;
import org.cxmaturity.model.SourceKind;
import org.cxmaturity.model.TechnologyKind;
import org.cxmaturity.model.Worth;
import org.jspecify.annotations.Nullable;

/** Words for values. */
final class ValueWords {
    private static final List<String> LEVELS = List.of("absent", "ad hoc", "partial", "mostly", "always");
    private static final Set<String> INITIALS = Set.of("CRM", "NPS", "CSAT", "CES");
    private static final Map<Enum<?>, String> OWN = Map.of(
            ChannelKind.MOBILE_SITE, "mobile site",
            Worth.FILL_IN, "fill-in",
            ChannelKind.EMAIL, "e-mail",
            ChannelKind.SOCIAL, "social media",
            ChannelKind.PHONE, "telephone",
            Cadence.CONTINUOUS, "continuously",
            SourceKind.EMAIL, "e-mail",
            TechnologyKind.PREDICTION, "prediction and AI",
            TechnologyKind.EXPERIMENTATION, "experimentation platform");

    private ValueWords() {}

    /** {@code REVIEW_SITE} as {@code review site}; initials stay capitals. */
    static String word(Enum<?> value) {
        String own = OWN.get(value);
        if (own != null) {
            return own;
        }
        return INITIALS.contains(value.name())
                ? value.name()
                : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same for a value that may not be stated. */
    static String stated(@Nullable Enum<?> value) {
        return value == null ? "not stated" : word(value);
    }

    /** {@code 3 (mostly)}. */
    static String level(int level) {
        return level + " (" + LEVELS.get(level) + ")";
    }

    static String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    static String money(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,d", amount.longValue());
    }

    static String count(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code a, b and c}. */
    static String and(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : items.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + items.get(last);
    }

    /** The same sentence with a capital at its start. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String quoted(String text) {
        return "“" + text + "”";
    }
}
