package org.cxmaturity.model;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Guesses which of the known names a person meant. */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

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

    /** Levenshtein's distance, or {@code limit} where the lengths alone reach it. */
    private static int edits(String from, String to, int limit) {
        if (Math.abs(from.length() - to.length()) >= limit) {
            return limit;
        }
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
