package org.cxmaturity.textwidth;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;

/** The columns that text takes where all letters are equally wide: ideographs and other wide letters two, marks that sit on a letter none. */
public final class LetterColumns {
    private static final int FIRST_WIDE = 0x1100;

    /** Letters that are not wide, and that the product itself writes: ICU, whose data take long to load, is not asked about them. */
    private static final int[][] NOT_WIDE = {{0x1160, 0x2319}, {0x2500, 0x25FC}, {0x270C, 0x2727}};

    private static final int FIRST_PICTOGRAPH = 0x1F300;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;

    private LetterColumns() {}

    /** The columns of a text. */
    public static int of(CharSequence text) {
        return text.codePoints().map(LetterColumns::of).sum();
    }

    /** The columns of a letter: none, one or two. */
    public static int of(int letter) {
        int type = Character.getType(letter);
        boolean mark =
                type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
        return mark ? 0 : wide(letter) ? 2 : 1;
    }

    /** Whether a letter is as wide as two, as Unicode has it. A pictograph younger than ICU's data is. */
    public static boolean wide(int letter) {
        if (letter < FIRST_WIDE) {
            return false;
        }
        for (int[] range : NOT_WIDE) {
            if (letter >= range[0] && letter <= range[1]) {
                return false;
            }
        }
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        boolean young = letter >= FIRST_PICTOGRAPH
                && letter <= LAST_PICTOGRAPH
                && UCharacter.getType(letter) == ECharacterCategory.UNASSIGNED;
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH || young;
    }
}
