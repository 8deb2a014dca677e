package org.cxmaturity.intake;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cxmaturity.model.UnreadableLetter;

/** How values and choices stand in a message: short, on one line, harmless on a terminal. */
final class ShownValue {
    private static final int LONGEST = 60;
    private static final int CHOICES = 40;
    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private ShownValue() {}

    /** The text in double quotes, cut where it is long, with control characters escaped. */
    static String quoted(String text) {
        return '"' + plain(text.replace("\"", "\\\"")) + '"';
    }

    /** The text, cut where it is long, with control characters escaped. */
    static String plain(String text) {
        return plain(text, LONGEST);
    }

    /** The text, cut where it has more than so many characters, with control characters escaped. */
    static String plain(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length > most
                ? UnreadableLetter.shown(text.substring(0, text.offsetByCodePoints(0, most))) + "…"
                : UnreadableLetter.shown(text);
    }

    /** A key as part of a path. */
    static String key(String key) {
        return PLAIN_KEY.matcher(key).matches() ? key : quoted(key);
    }

    /** {@code one of A, B, C}; the first ones only where there are very many. */
    static String oneOf(Collection<String> names) {
        String first = names.stream().limit(CHOICES).collect(Collectors.joining(", "));
        return "one of " + first + (names.size() > CHOICES ? ", … (" + names.size() + " in all)" : "");
    }
}
