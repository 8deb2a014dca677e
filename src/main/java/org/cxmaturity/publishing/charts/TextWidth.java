package org.cxmaturity.publishing.charts;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.publishing.charts.Shape.Type;
import org.cxmaturity.textwidth.LetterWidths;

/** Text in drawings: how wide it is, cut to fit, and broken into lines. Charts come out the same on every machine. */
public final class TextWidth {
    private static final double BOLD = 1.06;

    private TextWidth() {}

    static double of(String text, Type type) {
        return ems(text, type.bold()) * type.size();
    }

    /** How wide a text is at a size of one. */
    public static double ems(String text, boolean bold) {
        return LetterWidths.LETTER_SIZES.of(text) * (bold ? BOLD : 1);
    }

    /** The lines that a text takes, one at least; on the high side, as the fonts of the machine that shows it are not known. */
    public static int lineCount(String text, boolean bold, double ems) {
        return Math.max(1, LetterWidths.LETTER_SIZES.lines(text, ems / (bold ? BOLD : 1)));
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
