package org.cxmaturity.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Changes a YAML text where its values change, and nowhere else: keys and items are added behind the last one, a value is written in
 * another's place. What would take more than that is not done.
 */
final class YamlPatch {
    private final int[] text;
    private final List<Change> changes = new ArrayList<>();

    private record Change(int from, int to, String written) {}

    /** Says that the text can't be changed in this way. */
    private static final class Undoable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private YamlPatch(int[] text) {
        this.text = text;
    }

    /** The text with these values; nothing where it would have to be written anew. */
    static Optional<String> of(String text, Map<String, @Nullable Object> values) {
        int[] points = text.codePoints().toArray();
        YamlPatch patch = new YamlPatch(points);
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(SourceText.LARGEST)
                    .setBufferSize(Math.max(1, text.length()))
                    .build();
            Optional<Node> root = new Compose(settings).composeString(text);
            root.ifPresent(node -> patch.change(node, values, ""));
            return root.map(node -> patch.written(text.contains("\r\n") ? "\r\n" : "\n"));
        } catch (YamlEngineException | Undoable otherwise) {
            return Optional.empty();
        }
    }

    private String written(String lineEnd) {
        changes.sort(Comparator.comparingInt(Change::from));
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Change each : changes) {
            out.append(new String(text, at, each.from() - at));
            out.append(each.written().replace("\n", lineEnd));
            at = each.to();
        }
        return out.append(new String(text, at, text.length - at)).toString();
    }

    /** @param section the top key that the node stands under; empty for the document */
    private void change(Node node, @Nullable Object now, String section) {
        if (node instanceof MappingNode mapping && now instanceof Map<?, ?> map) {
            mapping(mapping, map, section);
        } else if (node instanceof SequenceNode sequence && now instanceof List<?> list) {
            sequence(sequence, list, section);
        } else if (!PlainValue.same(plain(node), now)) {
            boolean block = node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.BLOCK
                    || node instanceof ScalarNode scalar
                            && (scalar.getScalarStyle() == ScalarStyle.LITERAL
                                    || scalar.getScalarStyle() == ScalarStyle.FOLDED
                                    || start(node) == end(node));
            if (block) {
                throw new Undoable();
            }
            changes.add(new Change(start(node), end(node), YamlText.value(now)));
        }
    }

    private static @Nullable Object plain(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            return node;
        }
        if (!scalar.isPlain()) {
            return scalar.getValue();
        }
        BigDecimal number = NumberSyntax.parsed(scalar.getValue());
        if (number != null) {
            return number;
        }
        return switch (scalar.getValue()) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            case "", "null", "~" -> null;
            default -> scalar.getValue();
        };
    }

    private void mapping(MappingNode mapping, Map<?, ?> now, String section) {
        List<String> there = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (!now.containsKey(key)) {
                throw new Undoable();
            }
            there.add(key);
            change(tuple.getValueNode(), now.get(key), section.isEmpty() ? key : section);
        }
        List<?> added = now.keySet().stream()
                .filter(key -> !there.contains(key.toString()))
                .toList();
        boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
        for (Object key : added) {
            if (flow) {
                inFlow(mapping, YamlText.entry(key.toString(), now.get(key)), added.indexOf(key));
            } else if (mapping.getValue().isEmpty()) {
                throw new Undoable();
            } else {
                String indent = indent(mapping.getValue().get(0).getKeyNode());
                behind(
                        mapping,
                        indent
                                + (section.isEmpty()
                                        ? top(key.toString(), now.get(key))
                                        : YamlText.entry(key.toString(), now.get(key))));
            }
        }
    }

    private static String top(String key, @Nullable Object value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
            out.append(key).append(':');
            list.forEach(each -> out.append('\n').append(YamlText.item(key, each, "  ")));
            return out.toString();
        }
        return YamlText.entry(key, value);
    }

    private void sequence(SequenceNode list, List<?> now, String section) {
        List<Node> there = list.getValue();
        if (now.size() < there.size()) {
            throw new Undoable();
        }
        for (int i = 0; i < there.size(); i++) {
            change(there.get(i), now.get(i), section);
        }
        List<?> added = now.subList(there.size(), now.size());
        if (added.isEmpty()) {
            return;
        }
        boolean flow = list.getFlowStyle() == FlowStyle.FLOW;
        if (flow && there.isEmpty() && added.get(0) instanceof Map<?, ?> && atTop(list)) {
            StringBuilder items = new StringBuilder();
            added.forEach(each -> items.append('\n').append(YamlText.item(section, each, "  ")));
            int from = start(list);
            while (text[from - 1] == ' ') {
                from--;
            }
            changes.add(new Change(from, end(list), items.toString()));
            return;
        }
        for (int i = 0; i < added.size(); i++) {
            if (flow) {
                inFlow(list, String.join("", YamlText.item(section, added.get(i))), i);
            } else {
                behind(list, YamlText.item(section, added.get(i), indent(list)));
            }
        }
    }

    /** Whether it stands behind a key at the start of its line. */
    private boolean atTop(Node node) {
        int at = start(node);
        while (at > 0 && text[at - 1] != '\n') {
            at--;
        }
        return text[at] != ' ' && text[at] != '{' && text[at] != '-';
    }

    private void inFlow(CollectionNode<?> node, String written, int nth) {
        if (node.getValue().isEmpty()) {
            changes.add(new Change(start(node) + 1, start(node) + 1, nth == 0 ? written : ", " + written));
        } else {
            int at = end(lastIn(node));
            changes.add(new Change(at, at, ", " + written));
        }
    }

    /** Writes whole lines behind the last line of a node. */
    private void behind(Node node, String lines) {
        Node last = node;
        while (last instanceof CollectionNode<?> all
                && all.getFlowStyle() == FlowStyle.BLOCK
                && !all.getValue().isEmpty()) {
            last = lastIn(all);
        }
        if (last instanceof ScalarNode scalar
                && (scalar.getScalarStyle() == ScalarStyle.LITERAL || scalar.getScalarStyle() == ScalarStyle.FOLDED)) {
            throw new Undoable();
        }
        int at = end(last);
        while (at < text.length && text[at] != '\n' && text[at] != '\r') {
            at++;
        }
        changes.add(new Change(at, at, "\n" + lines));
    }

    private static Node lastIn(CollectionNode<?> node) {
        Object last = node.getValue().get(node.getValue().size() - 1);
        return last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last;
    }

    private static String indent(Node node) {
        return " ".repeat(node.getStartMark().orElseThrow(Undoable::new).getColumn());
    }

    private static int start(Node node) {
        return node.getStartMark().orElseThrow(Undoable::new).getIndex();
    }

    private static int end(Node node) {
        return node.getEndMark().orElseThrow(Undoable::new).getIndex();
    }
}
