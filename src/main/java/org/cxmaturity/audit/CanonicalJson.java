package org.cxmaturity.audit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one form that RFC 8785 gives it: no spaces, keys sorted by their UTF-16 units, numbers as ECMAScript writes them,
 * nothing escaped that need not be.
 */
public final class CanonicalJson {
    private static final String HEX = "0123456789abcdef";
    private static final Map<Character, String> SHORT =
            Map.of('"', "\\\"", '\\', "\\\\", '\b', "\\b", '\t', "\\t", '\n', "\\n", '\f', "\\f", '\r', "\\r");

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** The canonical form as text. */
    public static String text(JsonNode node) {
        CanonicalJson json = new CanonicalJson();
        json.write(node);
        return json.out.toString();
    }

    /** The canonical form in UTF-8. */
    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            object(node);
        } else if (node.isArray()) {
            array(node);
        } else if (node.isString()) {
            string(node.stringValue());
        } else if (node.isNumber()) {
            out.append(EcmaNumber.of(node.doubleValue()));
        } else if (node.isBoolean()) {
            out.append(node.booleanValue());
        } else if (node.isNull()) {
            out.append("null");
        } else {
            throw new IllegalArgumentException(node.getNodeType() + " has no form in JSON");
        }
    }

    private void object(JsonNode node) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(each -> sorted.put(each.getKey(), each.getValue()));
        out.append('{');
        String between = "";
        for (Map.Entry<String, JsonNode> each : sorted.entrySet()) {
            out.append(between);
            string(each.getKey());
            out.append(':');
            write(each.getValue());
            between = ",";
        }
        out.append('}');
    }

    private void array(JsonNode node) {
        out.append('[');
        String between = "";
        for (JsonNode each : node) {
            out.append(between);
            write(each);
            between = ",";
        }
        out.append(']');
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isSurrogate(c) && !paired(value, i)) {
                throw new IllegalArgumentException("half of a surrogate pair has no form in UTF-8");
            }
            if (c == '"' || c == '\\' || c < ' ') {
                out.append(SHORT.getOrDefault(c, "\\u00" + HEX.charAt(c >> 4) + HEX.charAt(c & 15)));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean paired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
