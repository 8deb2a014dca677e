package org.cxmaturity.intake;

import java.util.Iterator;
import java.util.Map;

/** Writes a file's values as JSON on one line: keys in the file's order, numbers as they were written. */
final class SourceNodeJson {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    private SourceNodeJson() {}

    /** The values of a profile without problems: no number in it is written otherwise than JSON allows. */
    static String of(SourceNode node) {
        SourceNodeJson json = new SourceNodeJson();
        json.write(node);
        return json.out.toString();
    }

    private void write(SourceNode node) {
        if (node instanceof SourceNode.Text text) {
            text(text.value());
        } else if (node instanceof SourceNode.Numeral numeral) {
            out.append(numeral.written());
        } else if (node instanceof SourceNode.Truth truth) {
            out.append(truth.value());
        } else if (node instanceof SourceNode.Sequence sequence) {
            sequence(sequence.items().iterator());
        } else if (node instanceof SourceNode.Mapping mapping) {
            mapping(mapping.entries().entrySet().iterator());
        } else {
            out.append("null");
        }
    }

    private void sequence(Iterator<SourceNode> items) {
        out.append('[');
        while (items.hasNext()) {
            write(items.next());
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private void mapping(Iterator<Map.Entry<String, SourceNode.Entry>> entries) {
        out.append('{');
        while (entries.hasNext()) {
            Map.Entry<String, SourceNode.Entry> each = entries.next();
            text(each.getKey());
            out.append(':');
            write(each.getValue().value());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void text(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
