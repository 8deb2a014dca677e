package org.cxmaturity.intake;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Guesses which of the known names a person meant. */
final class Nearest {
    private static final int LONGEST = 80;

    /** What people write for a value the format calls otherwise; upper case, letters and digits only. */
    private static final Map<String, String> SYNONYMS = new TreeMap<>(Map.ofEntries(
            Map.entry("FORTNIGHTLY", "WEEKLY"),
            Map.entry("BIWEEKLY", "WEEKLY"),
            Map.entry("ANNUALLY", "YEARLY"),
            Map.entry("ANNUAL", "YEARLY"),
            Map.entry("SOMETIME", "AD_HOC"),
            Map.entry("IRREGULAR", "AD_HOC"),
            Map.entry("REGULARLY", "MONTHLY"),
            Map.entry("OFTEN", "MOSTLY"),
            Map.entry("USUALLY", "MOSTLY"),
            Map.entry("RARELY", "SOMETIMES"),
            Map.entry("NEARREALTIME", "REAL_TIME"),
            Map.entry("LIVE", "REAL_TIME"),
            Map.entry("INSTANT", "REAL_TIME"),
            Map.entry("POS", "POINT_OF_SALE"),
            Map.entry("TILL", "POINT_OF_SALE"),
            Map.entry("CDP", "CUSTOMER_DATA_PLATFORM"),
            Map.entry("CALLCENTRE", "CONTACT_CENTRE"),
            Map.entry("CALLCENTER", "CONTACT_CENTRE"),
            Map.entry("CMS", "CONTENT_MANAGEMENT"),
            Map.entry("AI", "PREDICTION"),
            Map.entry("ABTESTING", "EXPERIMENTATION"),
            Map.entry("WEB", "WEBSITE"),
            Map.entry("SHOP", "STORE"),
            Map.entry("TELEPHONE", "PHONE"),
            Map.entry("GOVERNMENT", "PUBLIC_SECTOR"),
            Map.entry("BANKING", "FINANCE"),
            Map.entry("MEDIUM", "MODERATE"),
            Map.entry("MODERATE", "MEDIUM"),
            Map.entry("SEVERE", "HIGH"),
            Map.entry("NA", "NOT_APPLICABLE"),
            Map.entry("DONTKNOW", "UNKNOWN"),
            Map.entry("CHURN", "RETENTION"),
            Map.entry("UK", "GB")));

    private Nearest() {}

    /** What a known synonym stands for, or the name with the fewest differing letters, case and signs aside; null where none is near. */
    static @Nullable String to(String text, Collection<String> names) {
        if (text.length() > LONGEST) {
            return null;
        }
        String written = letters(text);
        if (written.isEmpty()) {
            return null;
        }
        String synonym = SYNONYMS.get(written);
        return synonym != null && names.contains(synonym) ? synonym : fewestEdits(written, names);
    }

    private static @Nullable String fewestEdits(String written, Collection<String> names) {
        String nearest = null;
        int fewest = written.length() / 3 + 1;
        for (String name : names) {
            int edits = edits(written, letters(name), fewest);
            if (edits < fewest) {
                fewest = edits;
                nearest = name;
            }
        }
        return nearest;
    }

    private static String letters(String text) {
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
