package org.cxmaturity.responses;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale that was asked on.
 *
 * @param min its lowest answer
 * @param max its highest one
 */
public record AnswerScale(int min, int max) {
    /** What one is in hundredths, in which answers are counted. */
    static final int HUNDREDTHS = 100;

    private static final Pattern WRITTEN =
            Pattern.compile("(-?[0-9]{1,3})\\s*(?:-|–|—|\\.\\.|to|bis|:)\\s*([0-9]{1,3})");

    /** Reads {@code 1-5}; nothing where that is no scale. */
    public static Optional<AnswerScale> of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new AnswerScale(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2))))
                        .filter(scale -> scale.min < scale.max)
                : Optional.empty();
    }

    /** How many whole answers it has. */
    int points() {
        return max - min + 1;
    }

    boolean holds(int hundredths) {
        return hundredths >= min * HUNDREDTHS && hundredths <= max * HUNDREDTHS;
    }

    @Override
    public String toString() {
        return min + "–" + max;
    }
}
