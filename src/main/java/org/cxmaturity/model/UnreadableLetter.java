package org.cxmaturity.model;

import java.util.Locale;

/**
 * Characters that no text of a person holds for a good reason: control characters, line and paragraph separators, halves of
 * surrogate pairs, and those that turn the direction of all that follows, by which a text can be made to look like another
 * (the marks U+200E and U+200F turn nothing and are common in names).
 */
public final class UnreadableLetter {
    private UnreadableLetter() {}

    /** Whether the character is one of them; line ends and tabs are. */
    public static boolean is(int point) {
        boolean turns = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return turns
                || Character.isISOControl(point)
                || point == 0x2028
                || point == 0x2029
                || Character.getType(point) == Character.SURROGATE;
    }

    /** The text with each of them as its code, such as {@code \\u202e}. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(point -> out.append(
                        is(point) ? String.format(Locale.ROOT, "\\u%04x", point) : Character.toString(point)));
        return out.toString();
    }
}
