package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Type;

/**
 * How wide text is, by classes of letters: charts come out the same on every machine, whatever fonts it has. On the wide side, so
 * that text stays within its bounds.
 */
public final class TextWidth {
    private static final double NARROW = 0.32;
    private static final double COMMON = 0.55;
    private static final double WIDE = 0.74;
    private static final double WIDEST = 0.94;
    private static final double FULL = 1.02;
    private static final double BOLD = 1.06;
    private static final int FIRST_FULL_WIDTH = 0x1100;
    private static final String NARROW_LETTERS = "iljtfrI.,:;'’!|()[] -";
    private static final String WIDEST_LETTERS = "mwMW@%—";

    private TextWidth() {}

    static double of(String text, Type type) {
        return ems(text, type.bold()) * type.size();
    }

    /** How wide a text is at a size of one. */
    public static double ems(String text, boolean bold) {
        return text.codePoints().mapToDouble(TextWidth::of).sum() * (bold ? BOLD : 1);
    }

    private static double of(int letter) {
        if (NARROW_LETTERS.indexOf(letter) >= 0) {
            return NARROW;
        }
        if (WIDEST_LETTERS.indexOf(letter) >= 0) {
            return WIDEST;
        }
        if (letter >= FIRST_FULL_WIDTH && !(letter >= 0x1E00 && letter < 0x2E80)) {
            return FULL;
        }
        return Character.isUpperCase(letter) ? WIDE : COMMON;
    }

    /** The text, or its beginning and an ellipsis where it is too long. */
    static String fit(String text, Type type, double width) {
        if (of(text, type) <= width) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int length = letters.length;
        while (length > 1 && of(new String(letters, 0, length).strip() + "…", type) > width) {
            length--;
        }
        return new String(letters, 0, length).strip() + "…";
    }

    /** The text in so many lines at most, broken between words; what is too long for that ends in an ellipsis. */
    static List<String> lines(String text, Type type, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            boolean fits = line.isEmpty() || of(line + " " + word, type) <= width;
            if (!fits && lines.size() < most - 1) {
                lines.add(fit(line.toString(), type, width));
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(fit(line.toString(), type, width));
        return lines;
    }
}
