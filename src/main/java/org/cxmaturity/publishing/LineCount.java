package org.cxmaturity.publishing;

import org.cxmaturity.publishing.charts.TextWidth;

/** How many lines words take. On the high side, as the fonts of the machine that shows them are not known. */
public final class LineCount {
    /** The height of a line at a size of one. */
    public static final double HEIGHT = 1.22;

    private LineCount() {}

    /**
     * The lines, one at least.
     *
     * @param ems the room, at a size of one
     */
    public static int count(String words, boolean bold, double ems) {
        return TextWidth.lineCount(TextScripts.written(words), bold, ems);
    }

    /** The words, or their beginning and an ellipsis where they take more lines than there are. */
    public static String cut(String words, boolean bold, double ems, int most) {
        if (count(words, bold, ems) <= most) {
            return words;
        }
        int fits = 0;
        int fails = words.length();
        while (fails - fits > 1) {
            int middle = (fits + fails) / 2;
            if (count(words.substring(0, middle) + "…", bold, ems) <= most) {
                fits = middle;
            } else {
                fails = middle;
            }
        }
        return words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, fits)))
                        .strip() + "…";
    }
}
