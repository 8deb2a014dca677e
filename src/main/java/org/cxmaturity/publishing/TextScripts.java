package org.cxmaturity.publishing;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** What letters a text has: those that XML cannot hold are replaced, and those written from right to left are found. */
public final class TextScripts {
    private static final int FIRST_SURROGATE = 0xD800;
    private static final int LAST_SURROGATE = 0xDFFF;
    private static final int FIRST_NO_LETTER = 0xFFFE;
    private static final int REPLACEMENT = 0xFFFD;
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private TextScripts() {}

    /** Letters that run in one direction. */
    public record Stretch(String words, boolean leftwards) {}

    /** The words, a space in place of every control character. */
    public static String written(String words) {
        StringBuilder written = new StringBuilder(words.length());
        words.codePoints().map(TextScripts::written).forEach(written::appendCodePoint);
        return written.toString();
    }

    private static int written(int letter) {
        if (Character.isISOControl(letter)) {
            return ' ';
        }
        boolean alone = letter >= FIRST_SURROGATE && letter <= LAST_SURROGATE;
        return alone || (letter & FIRST_NO_LETTER) == FIRST_NO_LETTER ? REPLACEMENT : letter;
    }

    /**
     * The words without what is not to be seen on paper: marks that only steer a direction, a joint or a variant, and pictures
     * (emoji) that no font at hand has. Letters that no font has stay, so that their want is seen.
     *
     * @param drawable whether a font at hand has a letter
     */
    public static String drawn(String words, IntPredicate drawable) {
        if (words.codePoints().noneMatch(TextScripts::isMarkOrPicture)) {
            return words;
        }
        StringBuilder drawn = new StringBuilder(words.length());
        boolean leftOut = false;
        for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
            int letter = words.codePointAt(at);
            boolean joins = (letter == NON_JOINER || letter == JOINER) && endsInLetter(drawn);
            if (isMarkOrPicture(letter) && !joins && (steers(letter) || !drawable.test(letter))) {
                leftOut = true;
            } else if (!leftOut || letter != ' ' || !endsInSpace(drawn)) {
                drawn.appendCodePoint(letter);
                leftOut = false;
            }
        }
        return drawn.toString();
    }

    /** Letters are joined, or kept from it, by marks that fonts draw as nothing; pictures are joined to a picture. */
    private static boolean endsInLetter(CharSequence words) {
        return words.length() > 0 && Character.isLetter(words.charAt(words.length() - 1));
    }

    /** Spaces on both sides of what was left out are one. */
    private static boolean endsInSpace(CharSequence words) {
        return words.length() == 0 || words.charAt(words.length() - 1) == ' ';
    }

    private static boolean isMarkOrPicture(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT,
                    Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.ENCLOSING_MARK,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> isVariant(letter);
        };
    }

    /** Whether it steers what stands beside it. */
    private static boolean steers(int letter) {
        return Character.getType(letter) == Character.FORMAT || isVariant(letter);
    }

    private static boolean isVariant(int letter) {
        return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
    }

    /** The words as the text of an XML element or attribute. */
    public static String escaped(String words) {
        return written(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Whether a text is read from right to left: its first letter runs that way, and so do most. A sentence stays one that is read from
     * the left when a name from the right begins it, and when such a name is longer than all else in it.
     */
    public static boolean leftwards(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                && words.codePoints()
                                .map(TextScripts::direction)
                                .filter(direction -> direction != 0)
                                .findFirst()
                                .orElse(1)
                        < 0
                && words.codePoints().map(TextScripts::direction).sum() < 0;
    }

    /** 1 from left to right, -1 from right to left, 0 for what has no direction. */
    private static int direction(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> -1;
            default -> 0;
        };
    }

    /** The words in parts of one direction each, in the order in which they are read. */
    public static List<Stretch> stretches(String words, boolean leftwards) {
        if (!leftwards && !Bidi.requiresBidi(words.toCharArray(), 0, words.length())) {
            return List.of(new Stretch(words, false));
        }
        Bidi bidi = new Bidi(words, leftwards ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String part = words.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            int level = bidi.getRunLevel(run);
            stretches.add(new Stretch(
                    part, level == 1 || level > 1 && part.codePoints().noneMatch(Character::isLetter)));
        }
        return stretches;
    }
}
