package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Values as YAML as people write it: a line for each item, broken between its keys where it is long. */
public final class YamlText {
    private static final int WIDTH = 120;
    private static final DumpSettings ONE_LINE = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.FLOW)
            .setSplitLines(false)
            .setWidth(Integer.MAX_VALUE)
            .setUseUnicodeEncoding(true)
            .build();

    private YamlText() {}

    /** A profile, in the order in which the format shows its keys. */
    static String profile(Map<String, @Nullable Object> values) {
        StringBuilder out = new StringBuilder();
        ordered(values.keySet(), ProfileDocument.keys(null)).forEach(key -> top(out, key, values.get(key), key));
        return out.toString();
    }

    /** A small document, in the order of its keys. */
    public static String document(Map<String, @Nullable Object> values) {
        StringBuilder out = new StringBuilder();
        values.forEach((key, value) -> top(out, key, value, ""));
        return out.toString();
    }

    /** @param section whose keys have an order; empty for none */
    private static void top(StringBuilder out, String key, @Nullable Object value, String section) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append(key).append(":\n");
            map.forEach((name, inner) ->
                    out.append("  ").append(entry(name.toString(), inner)).append('\n'));
        } else if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            out.append(key).append(":\n");
            list.forEach(each -> out.append(item(section, each, "  ")).append('\n'));
        } else {
            out.append(broken(key + ": ", "", inline(value), "  ")).append('\n');
        }
    }

    /** An item of a list as a line of its own, or several, without the last line end. */
    static String item(String section, @Nullable Object value, String indent) {
        return broken(indent + "- ", "", item(section, value), indent + "   ");
    }

    /** A key and its value on one line. */
    static String entry(String key, @Nullable Object value) {
        return ShownValue.key(key) + ": " + String.join("", inline(value));
    }

    /** A value on one line. */
    static String value(@Nullable Object value) {
        return String.join("", inline(value));
    }

    /** A value of a section as it stands on one line, its keys in the format's order. */
    static List<String> item(String section, @Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? pieces(
                        "{",
                        ordered(map.keySet(), ProfileDocument.keys(section)).stream()
                                .map(key -> entry(key, map.get(key)))
                                .toList(),
                        "}")
                : inline(value);
    }

    /** The pieces between which a line may be broken. */
    private static List<String> inline(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return pieces(
                    "{",
                    map.entrySet().stream()
                            .map(each -> entry(each.getKey().toString(), each.getValue()))
                            .toList(),
                    "}");
        }
        if (value instanceof List<?> list) {
            return pieces("[", list.stream().map(YamlText::value).toList(), "]");
        }
        return List.of(scalar(value));
    }

    private static List<String> pieces(String open, List<String> entries, String close) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            boolean last = i == entries.size() - 1;
            pieces.add((i == 0 ? open : "") + entries.get(i) + (last ? close : ", "));
        }
        return pieces.isEmpty() ? List.of(open + close) : pieces;
    }

    private static String broken(String start, String end, List<String> pieces, String indent) {
        StringBuilder out = new StringBuilder(start);
        int column = start.length();
        for (String piece : pieces) {
            if (column + piece.stripTrailing().length() > WIDTH && column > indent.length() + start.length()) {
                while (out.charAt(out.length() - 1) == ' ') {
                    out.setLength(out.length() - 1);
                }
                out.append('\n').append(indent);
                column = indent.length();
            }
            out.append(piece);
            column += piece.length();
        }
        return out.append(end).toString();
    }

    private static String scalar(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof Boolean ? value.toString() : text(Objects.toString(value));
    }

    /** A text as it may stand within brackets, in quotation marks where it has to. */
    private static String text(String text) {
        if (text.matches("\\p{L}[\\p{L}0-9_]*(?:[-./ ][\\p{L}0-9_]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2}") && !isWord(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        Node node = new SequenceNode(
                Tag.SEQ, List.of(new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED)), FlowStyle.FLOW);
        new Dump(ONE_LINE).dumpNode(node, new StreamDataWriter() {
            @Override
            public void write(String written) {
                out.append(written);
            }

            @Override
            public void write(String written, int offset, int length) {
                out.append(written, offset, offset + length);
            }
        });
        String line = out.toString().strip();
        return line.substring(1, line.length() - 1);
    }

    /** Words that some readers of YAML take for a truth or for nothing. */
    private static boolean isWord(String text) {
        return text.matches("(?i)true|false|null|yes|no|on|off|y|n");
    }

    private static List<String> ordered(Iterable<?> keys, List<String> order) {
        Map<Integer, List<String>> sorted = new TreeMap<>();
        for (Object key : keys) {
            int at = order.indexOf(key.toString());
            sorted.computeIfAbsent(at < 0 ? order.size() : at, any -> new ArrayList<>())
                    .add(key.toString());
        }
        return sorted.values().stream().flatMap(List::stream).toList();
    }
}
