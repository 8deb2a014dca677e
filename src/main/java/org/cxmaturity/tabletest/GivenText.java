package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;

/** The edits that a cell gives: {@code path=value; path=value}. A semicolon in quotes or brackets separates nothing. */
public final class GivenText {
    private static final String BEFORE_A_QUOTE = "=:[{,(;";

    private final String text;
    private final List<String> edits = new ArrayList<>();
    private final StringBuilder edit = new StringBuilder();

    private GivenText(String text) {
        this.text = text;
    }

    /** The edits, in their order. */
    public static List<String> edits(String text) {
        return new GivenText(text).split();
    }

    /** A cell that gives these edits. */
    public static String of(List<String> edits) {
        return String.join("; ", edits);
    }

    private List<String> split() {
        int depth = 0;
        char quote = 0;
        char before = '=';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote && !(c == '"' && before == '\\') ? 0 : quote;
            } else if ((c == '"' || c == '\'') && (BEFORE_A_QUOTE.indexOf(before) >= 0 || before == c)) {
                quote = c;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (c == ';' && quote == 0 && depth == 0) {
                close();
            } else {
                edit.append(c);
            }
            before = c == ' ' ? before : c;
        }
        close();
        return List.copyOf(edits);
    }

    private void close() {
        if (!edit.toString().isBlank()) {
            edits.add(edit.toString().strip());
        }
        edit.setLength(0);
    }
}
