package org.cxmaturity.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The items of one list that a bracket names: those of a section by their identity, those of a list of texts by themselves. */
final class ItemNames {
    private final @Nullable Items<?> section;
    private final List<String> identity;
    private final String joint;
    private final List<String> parts;

    /** @param section the section whose items the list holds; null for any other list */
    ItemNames(@Nullable Items<?> section, List<String> parts) {
        this.section = section;
        this.identity = section == null ? List.of() : section.section().identity();
        this.joint = section == null ? "," : section.joint();
        this.parts = parts.size() == 1 ? split(parts.get(0)) : parts;
    }

    private List<String> split(String part) {
        if (joint.equals(",")) {
            return List.of(part);
        }
        return Stream.of(part.replace("->", joint).split(joint, -1))
                .map(String::strip)
                .toList();
    }

    /** Whether there are more parts than an identity has. */
    boolean areTooMany() {
        return parts.size() > Math.max(1, identity.size());
    }

    /** The names in the words of a message. */
    String shown() {
        return String.join(joint, parts);
    }

    /** What names an item, key by key. */
    String form() {
        return identity.isEmpty() ? "the item itself" : String.join(joint, identity);
    }

    /** Whether the item is one of those that are named. */
    boolean include(SourceNode item) {
        if (!(item instanceof SourceNode.Mapping mapping)) {
            return identity.isEmpty()
                    && item instanceof SourceNode.Text text
                    && text.value().equals(shown());
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty() && !parts.get(i).equals(known(mapping, i))) {
                return false;
            }
        }
        return !identity.isEmpty();
    }

    private @Nullable String known(SourceNode.Mapping item, int part) {
        return part < identity.size() ? item.text(identity.get(part)) : null;
    }

    /** What the items that are there can be named by, in as many parts as were given. */
    TreeSet<String> choice(List<SourceNode> items) {
        TreeSet<String> names = new TreeSet<>();
        for (SourceNode item : items) {
            if (item instanceof SourceNode.Text text && identity.isEmpty()) {
                names.add(ShownValue.plain(text.value()));
            } else if (item instanceof SourceNode.Mapping mapping && !identity.isEmpty()) {
                names.add(ShownValue.plain(name(mapping)));
            }
        }
        names.remove("");
        return names;
    }

    private String name(SourceNode.Mapping item) {
        List<String> name = new ArrayList<>();
        for (int i = 0; i < identity.size() && i < Math.max(parts.size(), needed()); i++) {
            name.add(Objects.requireNonNullElse(known(item, i), ""));
        }
        return String.join(joint, name);
    }

    /** How many parts an item must be given to be known at all. */
    private int needed() {
        return section == null || section.mayBePartlyNamed() ? 1 : identity.size();
    }

    /**
     * Whether an item of this name can be added where there is none.
     *
     * @param whole whether the edit gives all of it; without that, one that is known by several keys is likelier a slip
     */
    boolean canBeAdded(boolean whole) {
        boolean named =
                parts.size() >= needed() && parts.subList(0, needed()).stream().noneMatch(String::isEmpty);
        return section != null && named && (whole || needed() == 1);
    }

    /** Whether an item is known by an id, which may be any: a slip in it is not seen by looking at it alone. */
    boolean areIds() {
        return identity.equals(List.of("id"));
    }

    /** A new item with its name and nothing else. */
    SourceNode.Mapping added(int line) {
        SourceNode.Mapping item = new SourceNode.Mapping(Map.of(), line);
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                item = item.with(identity.get(i), new SourceNode.Entry(new SourceNode.Text(parts.get(i), line), line));
            }
        }
        return item;
    }

    /** The value that takes the place of a whole item; what the item is known by need not be said again in it. */
    SourceNode completed(SourceNode value, SourceNode item) {
        if (!(value instanceof SourceNode.Mapping written) || !(item instanceof SourceNode.Mapping before)) {
            return value;
        }
        SourceNode.Mapping out = written;
        for (String key : identity) {
            SourceNode.Entry known = before.entries().get(key);
            if (known != null && !written.entries().containsKey(key)) {
                out = out.with(key, new SourceNode.Entry(known.value(), value.line()));
            }
        }
        return out;
    }

    /** The key by which the value says another name than the bracket; null where they agree. */
    @Nullable
    String contradictedBy(SourceNode value) {
        for (int i = 0; i < parts.size() && i < identity.size() && value instanceof SourceNode.Mapping mapping; i++) {
            String key = identity.get(i);
            boolean differs =
                    mapping.entries().containsKey(key) && !parts.get(i).equals(mapping.text(key));
            if (differs && !parts.get(i).isEmpty()) {
                return key;
            }
        }
        return null;
    }
}
