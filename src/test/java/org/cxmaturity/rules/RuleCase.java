package org.cxmaturity.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.model.Assessment.Firing;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a rule is shown to do, or not to do.
 *
 * @param because why, as a person would say it
 * @param given the part of a profile that matters
 * @param concludes the keys that the rule concludes
 * @param not the keys that it does not conclude; a {@code *} at the end stands for any ending
 * @param row the table row by which it concludes, or null where none matters
 * @param matched the keys that the firing rests on, if it matters; a {@code *} as above
 * @param highestAnswerCounts the capabilities for which the catalogue is to say that the highest answer counts
 * @param projected the levels that actions are assumed to bring about, which no profile may state
 */
record RuleCase(
        @Nullable String because,
        Map<String, Object> given,
        List<String> concludes,
        List<String> not,
        @Nullable String row,
        List<String> matched,
        List<String> highestAnswerCounts,
        Map<String, Integer> projected) {
    RuleCase {
        Objects.requireNonNull(given, "a case without given");
        concludes = orNone(concludes);
        not = orNone(not);
        matched = orNone(matched);
        highestAnswerCounts = orNone(highestAnswerCounts);
        projected = projected == null ? Map.of() : Map.copyOf(projected);
    }

    private static List<String> orNone(@Nullable List<String> keys) {
        return keys == null ? List.of() : List.copyOf(keys);
    }

    /** Whether a pattern of {@link #not} covers the key. */
    static boolean covers(String pattern, String key) {
        return pattern.endsWith("*") ? key.startsWith(pattern.substring(0, pattern.length() - 1)) : key.equals(pattern);
    }

    /** Whether the firing is one that this case speaks of. */
    boolean speaksOf(Firing firing) {
        return row == null || row.equals(firing.row());
    }

    /** Whether the firing rests on everything that this case says it does. */
    boolean restsOnAll(Firing firing) {
        return matched.stream().allMatch(pattern -> firing.matched().stream().anyMatch(key -> covers(pattern, key)));
    }

    /** What a test report calls it. */
    String title() {
        String what = because == null ? "" : because + ": ";
        return what
                + String.join(", ", concludes)
                + (not.isEmpty() ? "" : (concludes.isEmpty() ? "not " : "; not ") + String.join(", ", not));
    }
}
