package org.cxmaturity.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Levels as people write them (R21). */
public final class LevelName {
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five");

    /** {@code level 3}, {@code 3 - mostly}, {@code mostly (3)}: a number, a name, or one behind the other. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:level|l)?[ .:#]*(?:([0-5]|zero|one|two|three|four|five)(?![0-9/]))?[ )(.:,=–-]*(\\p{L}[\\p{L} -]*?)?[ )(.:,=–-]*([0-5])?[ )(]*");

    private static final int NONE = -1;

    private LevelName() {}

    /**
     * The level that somebody meant who wrote its name, or its number with words after it; empty where none is meant for sure.
     *
     * @param offered the levels to choose from, and what they are called
     */
    public static Optional<Integer> meant(String written, Map<Integer, String> offered) {
        String text =
                Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Set<Integer> meant = new TreeSet<>();
        Stream.of(parts.group(1), parts.group(2), parts.group(3))
                .filter(part -> part != null)
                .forEach(part -> meant.add(level(part, offered)));
        return meant.size() == 1 && !meant.contains(NONE)
                ? Optional.of(meant.iterator().next())
                : Optional.empty();
    }

    private static int level(String part, Map<Integer, String> offered) {
        for (Map.Entry<Integer, String> each : offered.entrySet()) {
            if (part.equals(each.getKey().toString())
                    || part.equals(NUMBERS.get(each.getKey()))
                    || NearestName.letters(part).equals(NearestName.letters(each.getValue()))) {
                return each.getKey();
            }
        }
        return NONE;
    }
}
