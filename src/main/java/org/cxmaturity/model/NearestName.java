package org.cxmaturity.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which of the known names a person meant. */
public final class NearestName {
    private static final int LONGEST = 80;

    private NearestName() {}

    /** The name with the fewest differing letters, case and signs aside; null where none is near. */
    public static @Nullable String to(String text, Collection<String> names) {
        String written = letters(text);
        return written.isEmpty() || text.length() > LONGEST ? null : fewestEdits(written, names);
    }

    private static @Nullable String fewestEdits(String written, Collection<String> names) {
        String nearest = null;
        int fewest = Math.max(1, written.length() / 3) + 1;
        for (String name : names) {
            int edits = edits(written, letters(name), fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = name;
            }
        }
        return nearest;
    }

    /** The letters and digits of a text, in capitals. */
    public static String letters(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toUpperCase(c));
            }
        }
        return out.toString();
    }

    /** Levenshtein's distance, two neighbours swapped counting as one edit; {@code limit} where the lengths alone reach it. */
    private static int edits(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (areSwapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }

    /** Whether the two letters that end before {@code i} and {@code j} are the same, the other way round. */
    private static boolean areSwapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
