package org.cxmaturity.publishing.docx;

import org.cxmaturity.publishing.TextScripts;
import org.cxmaturity.publishing.charts.TextWidth;

/**
 * How wide Arial's letters are, and those of the many fonts with its measures, to the thousandth of their size. Letters that are not
 * listed are taken for as wide as estimates for any font have them.
 */
final class ArialWidths {
    private static final int FIRST = ' ';
    private static final int LAST = '~';
    private static final double THOUSAND = 1000;

    /** From the space to the tilde. */
    private static final int[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
    };

    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, // 0 to ?
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, // @ to O
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, // P to _
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, // ` to o
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584 // p to ~
    };

    /** Marks that texts have beside these. */
    private static final String MARKS = "‘’“”–—•−…·";

    private static final int[] PLAIN_MARKS = {222, 222, 333, 333, 556, 1000, 350, 584, 1000, 278};
    private static final int[] BOLD_MARKS = {278, 278, 500, 500, 556, 1000, 350, 584, 1000, 278};

    private ArialWidths() {}

    /** The width at a size of one. */
    static double ems(String words, boolean bold) {
        return TextScripts.written(words)
                .codePoints()
                .mapToDouble(letter -> ems(letter, bold))
                .sum();
    }

    private static double ems(int letter, boolean bold) {
        if (letter >= FIRST && letter <= LAST) {
            return (bold ? BOLD : PLAIN)[letter - FIRST] / THOUSAND;
        }
        int mark = MARKS.indexOf(letter);
        return mark >= 0
                ? (bold ? BOLD_MARKS : PLAIN_MARKS)[mark] / THOUSAND
                : TextWidth.ems(Character.toString(letter), false);
    }

    /** The lines that a paragraph takes in so much room, at a size of one; broken between words and behind hyphens. */
    static int lines(String words, boolean bold, double ems) {
        int lines = 1;
        double used = 0;
        for (String word : words.split("(?<=\\s)|(?<=\\p{L}-)|(?<=\\p{N}–)")) {
            double visible = ems(word.stripTrailing(), bold);
            if (used > 0 && used + visible > ems) {
                lines++;
                used = 0;
            }
            int broken = visible > ems ? (int) Math.ceil(visible / ems) - 1 : 0;
            lines += broken;
            used += ems(word, bold) - broken * ems;
        }
        return lines;
    }
}
