package org.cxmaturity.workbook;

/** How many lines a text takes in a cell that wraps its text: an estimate, rather a line too many than one too few. */
final class WrappedText {
    private static final String NARROWEST = " .,:;'|!ijlI";
    private static final String NARROW = "()-/ftrJ";
    private static final String WIDE = "mwMW%@&—…";

    private WrappedText() {}

    /** The lines of a text in a column as wide as that many digits. */
    static int lines(String text, double digits) {
        return text.lines().mapToInt(line -> paragraph(line, digits)).sum();
    }

    private static int paragraph(String text, double digits) {
        int lines = 1;
        double used = 0;
        for (String word : text.split("(?<= )")) {
            double width = width(word);
            if (used > 0 && used + width(word.stripTrailing()) > digits) {
                lines++;
                used = 0;
            }
            while (width > digits) {
                lines++;
                width -= digits;
            }
            used += width;
        }
        return lines;
    }

    /** In digits, as wide as Calibri's, rounded up to five kinds of letters. */
    static double width(String text) {
        return text.chars().mapToDouble(WrappedText::width).sum();
    }

    private static double width(int letter) {
        if (NARROWEST.indexOf(letter) >= 0) {
            return 0.5;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.7;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1.6;
        }
        return Character.isUpperCase(letter) ? 1.15 : 1;
    }
}
