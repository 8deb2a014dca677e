package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.List;

/** The edits that a cell gives: {@code path=value; path=value}. A semicolon in quotes or brackets separates nothing. */
public final class GivenText {
    private static final String BEFORE_A_QUOTE = "=:[{,(;";

    private final String text;
    private final List<String> edits = new ArrayList<>();
    private final StringBuilder edit = new StringBuilder();
    private int depth;
    private char quote;
    private boolean escaped;

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
        char before = '=';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean within = quote != 0;
            if (within) {
                quoted(c);
            } else {
                plain(c, before);
            }
            if (c == ';' && !within && depth == 0) {
                close();
            } else {
                edit.append(c);
            }
            before = Character.isWhitespace(c) ? before : c;
        }
        close();
        return List.copyOf(edits);
    }

    /** In double quotes a backslash takes away the meaning of what follows it. */
    private void quoted(char c) {
        boolean closes = c == quote && !escaped;
        escaped = quote == '"' && c == '\\' && !escaped;
        quote = closes ? 0 : quote;
    }

    private void plain(char c, char before) {
        if ((c == '"' || c == '\'') && (BEFORE_A_QUOTE.indexOf(before) >= 0 || before == c)) {
            quote = c;
        } else if (c == '[' || c == '{') {
            depth++;
        } else if (c == ']' || c == '}') {
            depth = Math.max(0, depth - 1);
        }
    }

    private void close() {
        if (!edit.toString().isBlank()) {
            edits.add(edit.toString().strip());
        }
        edit.setLength(0);
    }
}
