package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/** Everything found wrong with one file, collected while it is read. */
final class Problems {
    /** After so many, looking for the nearest name stops: it costs time, and the reader has seen the pattern. */
    private static final int MOST_SUGGESTIONS = 200;

    private static final int INDEX_DIGITS = 8;

    private record Located(int line, String path, Problem problem) {}

    private final String file;
    private final List<Located> found = new ArrayList<>();
    private int suggestions;

    Problems(String file) {
        this.file = file;
    }

    void add(int line, String path, String found, String expected, @Nullable String maybe) {
        this.found.add(new Located(line, sortable(path), new Problem(place(line, path), found, expected, maybe)));
    }

    /** {@code file:line path}. */
    String place(int line, String path) {
        return file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** The likeliest of the names, or null. */
    @Nullable
    String nearest(String text, Collection<String> names) {
        return suggestions++ < MOST_SUGGESTIONS ? Synonyms.to(text, names) : null;
    }

    /** All problems by line, then by path. */
    List<Problem> sorted() {
        Comparator<Located> order = Comparator.comparingInt(Located::line).thenComparing(Located::path);
        return found.stream().sorted(order).map(Located::problem).toList();
    }

    /** The path with its indexes filled up with zeros, so that item 2 comes before item 10. */
    private static String sortable(String path) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = path.indexOf('['); open >= 0; open = path.indexOf('[', from)) {
            int close = Math.max(open, path.indexOf(']', open));
            out.append(path, from, open + 1).append("0".repeat(Math.max(0, INDEX_DIGITS - (close - open))));
            from = open + 1;
        }
        return out.append(path, from, path.length()).toString();
    }
}
