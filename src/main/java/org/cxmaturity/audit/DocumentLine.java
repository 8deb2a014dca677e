package org.cxmaturity.audit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A line of a document that is laid out for people.
 *
 * @param depth how deep it stands
 * @param text the line without its indentation
 * @param path what it belongs to, such as {@code answers[2].level}; empty for the whole
 */
public record DocumentLine(int depth, String text, String path) {
    /** The lines of a JSON document. */
    public static List<DocumentLine> of(String document) {
        List<DocumentLine> lines = new ArrayList<>();
        add(JsonDocuments.read(document), "", "", 0, "", lines);
        return lines;
    }

    /** Whether it belongs to something, or to a part of it. */
    public boolean isOf(String whole) {
        return path.equals(whole) || path.startsWith(whole + ".") || path.startsWith(whole + "[");
    }

    /** Whether something begins with it. */
    public boolean begins(String whole) {
        return path.equals(whole) && !text.startsWith("}") && !text.startsWith("]");
    }

    private static void add(JsonNode node, String name, String path, int depth, String end, List<DocumentLine> lines) {
        if (!node.isContainer() || node.isEmpty()) {
            lines.add(new DocumentLine(depth, name + node + end, path));
            return;
        }
        lines.add(new DocumentLine(depth, name + (node.isArray() ? "[" : "{"), path));
        int last = node.size() - 1;
        int at = 0;
        if (node.isArray()) {
            for (JsonNode each : node) {
                add(each, "", path + "[" + at + "]", depth + 1, at++ == last ? "" : ",", lines);
            }
        } else {
            for (var each : node.properties()) {
                String inside = path.isEmpty() ? each.getKey() : path + "." + each.getKey();
                add(each.getValue(), '"' + each.getKey() + "\": ", inside, depth + 1, at++ == last ? "" : ",", lines);
            }
        }
        lines.add(new DocumentLine(depth, (node.isArray() ? "]" : "}") + end, path));
    }
}
