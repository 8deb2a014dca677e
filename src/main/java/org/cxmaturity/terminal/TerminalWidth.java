package org.cxmaturity.terminal;

/** The columns that text takes on a terminal: ideographs and other wide characters two, marks that sit on a letter none. */
final class TerminalWidth {
    /** Where the wide characters stand in Unicode: first and last of each range. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private TerminalWidth() {}

    static int of(CharSequence text) {
        return text.codePoints().map(TerminalWidth::of).sum();
    }

    static boolean anyWide(CharSequence text) {
        return text.codePoints().anyMatch(TerminalWidth::wide);
    }

    /** As much of the text's beginning as fits. */
    static String start(String text, int columns) {
        int taken = 0;
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            taken += of(character);
            if (taken > columns) {
                break;
            }
            at += Character.charCount(character);
        }
        return text.substring(0, at);
    }

    private static int of(int character) {
        int type = Character.getType(character);
        boolean mark =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        return mark ? 0 : wide(character) ? 2 : 1;
    }

    private static boolean wide(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
