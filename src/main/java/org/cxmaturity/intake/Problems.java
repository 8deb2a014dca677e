package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Everything found wrong with one file and the edits made to it, collected while they are read. Each edit is given a line
 * beyond those of any file, by which everything it wrote can be told from what the file says.
 */
final class Problems {
    /** After so many, looking for the nearest name stops: it costs time, and the reader has seen the pattern. */
    private static final int MOST_SUGGESTIONS = 200;

    private static final int INDEX_DIGITS = 8;
    private static final int FIRST_EDIT = 1 << 30;

    private record Located(int line, String path, Problem problem) {}

    /** @param shape the edit's path with nothing in its brackets */
    private record EditPlace(String shown, String shape) {}

    private final String file;
    private final String kind;
    private final String schema;
    private final List<EditPlace> edits = new ArrayList<>();
    private final List<Located> found = new ArrayList<>();
    private int suggestions;

    /** Problems of a profile. */
    Problems(String file) {
        this(file, "profile", ProfileFacts.SCHEMA);
    }

    /** Problems of another kind of file, and what its key {@code schema} must say. */
    Problems(String file, String kind, String schema) {
        this.file = file;
        this.kind = kind;
        this.schema = schema;
    }

    /** Says that nothing stands in the file. */
    void addEmpty() {
        add(1, "", "an empty file", "a " + kind, "schema: " + schema);
    }

    /** What is expected where there are two documents. */
    String onePerFile() {
        return "one " + kind + " a file";
    }

    void add(int line, String path, String found, String expected, @Nullable String maybe) {
        Problem problem = isEdit(line)
                ? new Problem(Input.EDIT, found, expected, maybe).at(inEdit(edits.get(line - FIRST_EDIT), path))
                : new Problem(origin(line, path), found, expected, maybe);
        this.found.add(new Located(line, sortable(path), problem));
    }

    /**
     * A line for one more edit.
     *
     * @param shown the edit's path as it was written
     * @param shape the same with nothing in its brackets
     */
    int edit(String shown, String shape) {
        edits.add(new EditPlace(shown, shape));
        return FIRST_EDIT + edits.size() - 1;
    }

    static boolean isEdit(int line) {
        return line >= FIRST_EDIT;
    }

    /** {@code file:line path}, or {@code edit} and the edit's path where an edit wrote what stands there. */
    String origin(int line, String path) {
        if (isEdit(line)) {
            return Input.EDIT.words() + " " + edits.get(line - FIRST_EDIT).shown();
        }
        return file + ":" + line + (path.isEmpty() ? "" : " " + path);
    }

    /** The edit's path; and behind it the path, where it is not the very value that the edit names. */
    private static String inEdit(EditPlace edit, String path) {
        boolean same = path.replaceAll("\\[[0-9]+]", "[]").equals(edit.shape());
        return same ? edit.shown() : (edit.shown() + " " + path).strip();
    }

    /** {@code on line 7}, or {@code in the edit} and its path. */
    String on(int line) {
        return isEdit(line) ? "in the " + origin(line, "") : "on line " + line;
    }

    /** Whether something was found wrong there. */
    boolean at(int line) {
        return found.stream().anyMatch(each -> each.line() == line);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** The likeliest of the names, or null. */
    @Nullable
    String nearest(String text, Collection<String> names) {
        return suggestions++ < MOST_SUGGESTIONS ? Synonyms.to(text, names) : null;
    }

    /** All problems by line, then by path; those of edits last, in the order of the edits. */
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
