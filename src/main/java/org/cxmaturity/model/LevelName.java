package org.cxmaturity.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the levels of a capability are called, from 0 to 4 (R21). */
public final class LevelName {
    private static final List<String> NAMES = List.of("absent", "ad hoc", "partial", "mostly", "always");
    private static final Pattern NUMBER_FIRST = Pattern.compile("([0-4])[ )(.:–-]+\\p{L}.*");

    private LevelName() {}

    /** The name of a level. */
    public static String of(int level) {
        return NAMES.get(level);
    }

    /** The level that somebody meant who wrote its name, or its number with words after it; empty where none is meant for sure. */
    public static Optional<Integer> meant(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        Matcher number = NUMBER_FIRST.matcher(text);
        if (number.matches()) {
            return Optional.of(Integer.valueOf(number.group(1)));
        }
        String letters = NearestName.letters(text.startsWith("level ") ? text.substring("level ".length()) : text);
        for (int level = 0; level < NAMES.size(); level++) {
            if (letters.equals(Integer.toString(level)) || letters.equals(NearestName.letters(NAMES.get(level)))) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
