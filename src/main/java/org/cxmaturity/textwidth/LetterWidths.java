package org.cxmaturity.textwidth;

import java.util.List;

/**
 * How wide letters are that differ in width, estimated by classes of letters: rather too wide than too narrow, so that text stays
 * within its bounds.
 */
public enum LetterWidths {
    /** Calibri's at any size, in the width of its digits, by which sheets measure their columns. */
    CALIBRI_DIGITS(1, 1.15, 2.1, new Like(" .,:;'|!ijlI", 0.5), new Like("()-/ftrJ", 0.7), new Like("mwMW%@&—…", 1.6)),
    /** Those of any font that a machine may have, in the size of the letters. */
    LETTER_SIZES(0.55, 0.74, 1.02, new Like("iljtfrI.,:;'’!|()[] -", 0.32), new Like("mwMW@%—", 0.94));

    private static final int FIRST_FULL = 0x1100;
    private static final int FIRST_OF_LATIN_AND_SIGNS = 0x1E00;
    private static final int FIRST_OF_IDEOGRAPHS = 0x2E80;
    private static final String SPACES = "\\s+";

    private final double common;
    private final double capital;
    private final double full;
    private final List<Like> others;

    /** Letters of about the same width. */
    private record Like(String letters, double width) {}

    LetterWidths(double common, double capital, double full, Like... others) {
        this.common = common;
        this.capital = capital;
        this.full = full;
        this.others = List.of(others);
    }

    /** The width of a text on one line. */
    public double of(String text) {
        return text.codePoints().mapToDouble(this::of).sum();
    }

    private double of(int letter) {
        for (Like like : others) {
            if (like.letters.indexOf(letter) >= 0) {
                return like.width;
            }
        }
        return isFull(letter) ? full : Character.isUpperCase(letter) ? capital : common;
    }

    /** Whether a letter is as wide as it is high. Other scripts than the common ones are taken for such. */
    private static boolean isFull(int letter) {
        boolean latinOrSign = letter >= FIRST_OF_LATIN_AND_SIGNS && letter < FIRST_OF_IDEOGRAPHS;
        return letter >= FIRST_FULL && (!latinOrSign || LetterColumns.wide(letter));
    }

    /** The lines of a text whose paragraphs are broken between words, and within a word that is wider than a line. */
    public int lines(String text, double width) {
        return text.lines().mapToInt(paragraph -> paragraph(paragraph, width)).sum();
    }

    private int paragraph(String paragraph, double width) {
        int lines = 1;
        double used = 0;
        for (String word : paragraph.strip().split(SPACES)) {
            double own = of(word);
            double with = used == 0 ? own : used + of(' ') + own;
            if (with > width && used > 0) {
                lines++;
                with = own;
            }
            int broken = Math.max(0, (int) Math.ceil(with / width) - 1);
            lines += broken;
            used = with - broken * width;
        }
        return lines;
    }
}
