package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A small file of texts by name, in YAML or (where the file's name ends in {@code .json}) in JSON: keys, and keys in groups as in
 * {@code colours.main}. It is refused in what a profile is refused in: what can be read in two ways, hides its size or hides in the text.
 * What the texts are good for is for the caller to say, who adds to the problems; all of them are given together.
 */
public final class NamedTexts {
    private static final int MOST_ITEMS = 10_000;

    private final Problems problems;
    private final Map<String, Fields> groups = new LinkedHashMap<>();
    private final Map<String, List<Item>> lists = new LinkedHashMap<>();

    private NamedTexts(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a document.
     *
     * @param kind what it is, such as {@code theme}
     * @param schema what its key {@code schema} must say
     * @param keys the keys it may have beside, those of groups with the group's name and a dot before them
     */
    public static NamedTexts read(NamedContent content, String kind, String schema, List<String> keys) {
        return read(content, kind, schema, keys, Map.of());
    }

    /**
     * The same of a document that has lists.
     *
     * @param lists the keys of the lists, and those that an item of each may have
     */
    public static NamedTexts read(
            NamedContent content, String kind, String schema, List<String> keys, Map<String, List<String>> lists) {
        Problems problems = new Problems(content.name(), kind, schema);
        NamedTexts texts = new NamedTexts(problems);
        SourceNode node = SourceNodeReader.read(content, problems);
        if (node != null) {
            texts.open(node, schema, keys, lists);
        }
        return texts;
    }

    private void open(SourceNode node, String schema, List<String> keys, Map<String, List<String>> listed) {
        Map<String, List<String>> shape = new LinkedHashMap<>();
        List<String> top = new ArrayList<>(List.of("schema"));
        top.addAll(listed.keySet());
        shape.put("", top);
        for (String key : keys) {
            String group = group(key);
            if (!group.isEmpty() && !shape.containsKey(group)) {
                top.add(group);
            }
            shape.computeIfAbsent(group, name -> new ArrayList<>()).add(last(key));
        }
        Fields root = new Cursor(node, node.line(), "", true, problems).fields(top);
        if (root == null) {
            return;
        }
        root.need("schema").among(List.of(schema), schema);
        listed.forEach((name, inside) -> lists.put(name, items(root.may(name), inside)));
        shape.forEach((name, inside) -> {
            Fields group = name.isEmpty() ? root : root.may(name).fields(inside);
            if (group != null) {
                groups.put(name, group);
            }
        });
    }

    private static List<Item> items(Cursor place, List<String> keys) {
        List<Cursor> places = place.list(MOST_ITEMS);
        List<Item> items = new ArrayList<>();
        for (Cursor each : places == null ? List.<Cursor>of() : places) {
            Fields fields = each.fields(keys);
            if (fields != null) {
                items.add(new Item(fields));
            }
        }
        return items;
    }

    /** The items of a list; none where it is not there. */
    public List<Item> items(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** An item of a list: texts by name, a number being the text that it is written with. */
    public static final class Item {
        private final Fields fields;

        private Item(Fields fields) {
            this.fields = fields;
        }

        /** What stands under a key that may be left out. */
        public Optional<String> word(String key) {
            return word(fields.may(key));
        }

        /** The same of a key that must be there; where it is not, that is a problem. */
        public Optional<String> needed(String key) {
            return word(fields.need(key));
        }

        private static Optional<String> word(Cursor place) {
            return place.node() instanceof SourceNode.Numeral number
                    ? Optional.of(number.written())
                    : Optional.ofNullable(place.name());
        }

        /** Says what is wrong with what stands under a key. */
        public void refuse(String key, String found, String expected, @Nullable String maybe) {
            fields.may(key).say(found, expected, maybe);
        }
    }

    /**
     * The text of a key that may be left out, one line that is not blank; where it is something else, that is a problem.
     *
     * @param expected what should stand there
     */
    public Optional<String> text(String key, String expected) {
        return at(key, false).flatMap(place -> Optional.ofNullable(place.name(expected)));
    }

    /** The text or the number of a key that may be left out, as it is written. */
    public Optional<String> word(String key) {
        return at(key, false).flatMap(Item::word);
    }

    /** The same of a key that must be there if its group is. */
    public Optional<String> needed(String key, String expected) {
        return at(key, true).flatMap(place -> Optional.ofNullable(place.name(expected)));
    }

    /** Says what is wrong with the text of a key. */
    public void refuse(String key, String found, String expected, @Nullable String maybe) {
        at(key, false).ifPresent(place -> place.say(found, expected, maybe));
    }

    private Optional<Cursor> at(String key, boolean required) {
        Fields group = groups.get(group(key));
        return Optional.ofNullable(group).map(keys -> required ? keys.need(last(key)) : keys.may(last(key)));
    }

    /** A text as it may stand in a message: quoted, short, harmless on a terminal. */
    public static String quoted(String text) {
        return ShownValue.quoted(text);
    }

    /** All that is wrong with the file, by line. */
    public List<Problem> problems() {
        return problems.sorted();
    }

    private static String group(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    private static String last(String key) {
        return key.substring(key.indexOf('.') + 1);
    }
}
