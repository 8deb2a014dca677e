package org.cxmaturity.tablespec;

import java.util.Locale;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.jspecify.annotations.Nullable;

/** What no cell may hold, whatever its column: characters nobody sees, and words that open a table. */
public final class ForbiddenText {
    private static final String OPENS_A_TABLE = "ruletable";

    private ForbiddenText() {}

    public static @Nullable Mistake mistake(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Mistake unseen = c >= ' ' && c <= '~' ? null : unseen(text, i);
            if (unseen != null) {
                return unseen;
            }
        }
        if (text.startsWith(" ") || text.endsWith(" ")) {
            return fixed(text, text.startsWith(" ") ? "a space in front" : "a space at the end", "no space there");
        }
        if (text.contains("  ")) {
            return fixed(text, "two spaces in a row", "one space");
        }
        if (text.regionMatches(true, 0, OPENS_A_TABLE, 0, OPENS_A_TABLE.length())) {
            return CellConversion.mistake(CellText.quoted(text), "a text that does not start with RuleTable");
        }
        return null;
    }

    /** Whether nothing of a text can be seen: it is empty, or all of it are spaces and invisible characters. */
    public static boolean unseen(String text) {
        boolean plain = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) <= '~';
        return !plain && text.codePoints().allMatch(ForbiddenText::unseen);
    }

    /** Blanks by name besides those that Unicode calls spaces, controls and formats: fillers of Hangul, and empty braille. */
    private static boolean unseen(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || "\u115f\u1160\u2800\u3164\uffa0\ufe0f\u034f".indexOf(point) >= 0;
    }

    private static @Nullable Mistake unseen(String text, int at) {
        char c = text.charAt(at);
        if (c == '\u00a0' || c == '\u2007' || c == '\u202f') {
            return fixed(text, "a non-breaking space at character " + (at + 1), "an ordinary space");
        }
        if (c == '\n' || c == '\r') {
            return CellConversion.mistake("a line break at character " + (at + 1), "text on one line");
        }
        boolean lone = Character.isSurrogate(c) && !paired(text, at);
        if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || lone || c >= '\ufffe') {
            String code = String.format(Locale.ROOT, "U+%04X", (int) c);
            return CellConversion.mistake(
                    "the invisible character " + code + " at character " + (at + 1), "plain text");
        }
        return null;
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static Mistake fixed(String text, String found, String expected) {
        String tidy = text.replaceAll("[\\u00a0\\u2007\\u202f ]+", " ").strip();
        if (tidy.isEmpty()) {
            return CellConversion.mistake("nothing but spaces", "something to read");
        }
        return new Mistake(found + " in " + CellText.quoted(text), expected, CellText.shortened(tidy));
    }
}
