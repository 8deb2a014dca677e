package org.cxmaturity.gathering;

import java.util.List;

/**
 * Whose word counts where facts contradict each other.
 *
 * @param files names, the first before the second
 */
record Preference(List<String> files) {
    Preference {
        files = List.copyOf(files);
    }

    /** Whether that is said of a file. */
    boolean names(String file) {
        return files.contains(file);
    }

    /** Whether the word of the one counts and not that of the other; each a file, or a place in one. */
    boolean chooses(String one, String other) {
        int first = rank(one);
        return first < files.size() && first < rank(other);
    }

    private int rank(String place) {
        for (int at = 0; at < files.size(); at++) {
            String file = files.get(at);
            if (place.equals(file)
                    || place.startsWith(file + "!")
                    || place.startsWith(file + " ")
                    || place.startsWith(file + ":")) {
                return at;
            }
        }
        return files.size();
    }
}
