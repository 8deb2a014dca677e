package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of an edit's path: keys with dots between them, and items in brackets. In a bracket, commas part the keys of
 * an identity, and what stands in double quotes is taken as it is.
 */
final class PathText {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final int MOST_DIGITS = 9;

    private final String text;
    private final List<EditPath.Step> steps = new ArrayList<>();
    private @Nullable String fault;
    private int at;

    PathText(String text) {
        this.text = text;
    }

    /** Where the path ends and the value begins: the first {@code =} outside brackets, or -1. */
    static int end(String edit) {
        boolean inside = false;
        boolean quoted = false;
        for (int i = 0; i < edit.length(); i++) {
            char c = edit.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (inside && c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == ']')) {
                inside = c == '[';
            } else if (!inside && c == '=') {
                return i;
            }
        }
        return -1;
    }

    /** The path, or null where the text is none; then {@link #fault} says why. */
    @Nullable
    EditPath read() {
        readKey();
        while (fault == null && at < text.length()) {
            if (steps.size() == EditPath.MOST_STEPS) {
                fault = "more than " + EditPath.MOST_STEPS + " steps";
            } else if (text.charAt(at) == '[') {
                readBracket();
            } else if (text.charAt(at) == '.') {
                at++;
                readKey();
            } else {
                fault = ShownValue.quoted(text.substring(at)) + " behind a bracket";
            }
        }
        return fault == null ? new EditPath(steps) : null;
    }

    /** What is wrong with the text, in the words of a problem. */
    String fault() {
        return fault == null ? "nothing" : fault;
    }

    private void readKey() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
            at++;
        }
        String key = text.substring(from, at).strip();
        if (key.isEmpty()) {
            fault = steps.isEmpty() ? "no key at the start" : "no key behind a dot";
        } else if (key.contains("]")) {
            fault = "a ] without its [";
        } else {
            steps.add(new EditPath.Key(key));
        }
    }

    private void readBracket() {
        at++;
        int from = at;
        List<String> parts = new ArrayList<>();
        do {
            parts.add(part());
        } while (fault == null && at < text.length() && text.charAt(at++) == ',');
        boolean closed = text.charAt(at - 1) == ']';
        if (fault == null && !closed) {
            fault = "a [ without its ]";
        } else if (parts.get(0).isEmpty()) {
            fault = "nothing at the start of a bracket";
        }
        String only = closed ? text.substring(from, at - 1).strip() : "";
        steps.add(DIGITS.matcher(only).matches() ? position(only) : new EditPath.Names(List.copyOf(parts)));
    }

    /** One part of an identity, up to the comma or the bracket that ends it. */
    private String part() {
        StringBuilder part = new StringBuilder();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            readQuoted(part);
        }
        int rest = part.length();
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ']') {
            part.append(text.charAt(at++));
        }
        return part.substring(0, rest) + part.substring(rest).stripTrailing();
    }

    private void readQuoted(StringBuilder part) {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            part.append(text.charAt(at++));
        }
        if (at == text.length()) {
            fault = "a \" without another";
        } else {
            at++;
        }
    }

    private static EditPath.Position position(String digits) {
        return new EditPath.Position(digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits));
    }
}
