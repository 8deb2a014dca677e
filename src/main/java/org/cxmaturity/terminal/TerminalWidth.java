package org.cxmaturity.terminal;

import org.cxmaturity.textwidth.LetterColumns;

/** The columns that text takes on a terminal. */
final class TerminalWidth {
    private TerminalWidth() {}

    static int of(CharSequence text) {
        return LetterColumns.of(text);
    }

    static boolean anyWide(CharSequence text) {
        return text.codePoints().anyMatch(LetterColumns::wide);
    }

    /** As much of the text's beginning as fits. */
    static String start(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            taken += LetterColumns.of(character);
            if (taken > columns) {
                break;
            }
            at += Character.charCount(character);
        }
        return text.substring(0, at);
    }
}
