package org.cxmaturity.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * A profile as plain values by key, to be completed and written again. Whether they are as they must be, only {@link ProfileReader}
 * says.
 */
public final class ProfileDocument {
    private final NamedContent content;
    private final Problems problems;
    private final SourceNode.Mapping root;

    private ProfileDocument(NamedContent content, Problems problems, SourceNode.Mapping root) {
        this.content = content;
        this.problems = problems;
        this.root = root;
    }

    /** Reads a document; refused where it is no YAML or JSON, or no mapping. */
    public static Result<ProfileDocument> read(NamedContent content) {
        Problems problems = new Problems(content.name());
        SourceNode node = SourceNodeReader.read(content, problems);
        if (node != null && problems.none() && !(node instanceof SourceNode.Mapping)) {
            problems.add(node.line(), "", node.shown(), "a mapping", null);
        }
        return node instanceof SourceNode.Mapping mapping && problems.none()
                ? Result.done(new ProfileDocument(content, problems, mapping))
                : Result.refused(Fault.INPUT, problems.sorted());
    }

    /** A document of which only the format is known yet. */
    public static ProfileDocument blank(String name) {
        Map<String, SourceNode.Entry> schema = new LinkedHashMap<>();
        schema.put("schema", new SourceNode.Entry(new SourceNode.Text(ProfileFacts.SCHEMA, 1), 1));
        return new ProfileDocument(
                new NamedContent(name, new byte[0]), new Problems(name), new SourceNode.Mapping(schema, 1));
    }

    /** What problems call it. */
    public String name() {
        return content.name();
    }

    /**
     * All of it, in the file's order, for the caller to change: mappings and lists of texts, numbers ({@link java.math.BigDecimal}),
     * truths, and null for nothing.
     */
    @SuppressWarnings("unchecked") // keys of a mapping are texts
    public Map<String, @Nullable Object> values() {
        return (Map<String, @Nullable Object>) Objects.requireNonNull(PlainValue.of(root));
    }

    /**
     * Where a value of an item stands, or the item, or the section, as far as there is one: {@code file:line path}.
     *
     * @param index of the item, from 0
     */
    public String place(String section, int index, String key) {
        SourceNode.Entry entry = root.entries().get(section);
        SourceNode items = entry == null ? null : entry.value();
        if (entry == null) {
            return problems.origin(root.line(), section);
        }
        if (!(items instanceof SourceNode.Sequence list)
                || index >= list.items().size()) {
            return items instanceof SourceNode.Mapping mapping
                    ? in(mapping, section, key)
                    : problems.origin(entry.line(), section);
        }
        SourceNode item = list.items().get(index);
        String path = section + "[" + index + "]";
        return item instanceof SourceNode.Mapping mapping ? in(mapping, path, key) : problems.origin(item.line(), path);
    }

    private String in(SourceNode.Mapping mapping, String path, String key) {
        SourceNode.Entry entry = mapping.entries().get(key);
        return entry == null
                ? problems.origin(mapping.line(), path)
                : problems.origin(entry.place(), path + "." + ShownValue.key(key));
    }

    /**
     * The document in YAML, saying these values. What is in it and stays is left as it stands, with its remarks and in its order, as
     * far as that can be done; else all of it is written in the order of the format.
     */
    public String with(Map<String, @Nullable Object> values) {
        if (Tokens.isJson(content.name()) || content.bytes().length == 0) {
            return YamlText.profile(values);
        }
        String text = SourceText.of(content.bytes(), new Problems(content.name()));
        return YamlPatch.of(Objects.requireNonNull(text), values)
                .filter(changed -> says(changed, values))
                .orElseGet(() -> YamlText.profile(values));
    }

    /** The same, to be read again: under its name, or under one that says that it is YAML now. */
    public NamedContent written(Map<String, @Nullable Object> values) {
        String name = Tokens.isJson(content.name()) ? content.name() + " (in YAML)" : content.name();
        return new NamedContent(name, with(values).getBytes(StandardCharsets.UTF_8));
    }

    private boolean says(String text, Map<String, @Nullable Object> values) {
        Problems unwanted = new Problems(content.name());
        SourceNode node = SourceNodeReader.read(
                new NamedContent(content.name(), text.getBytes(StandardCharsets.UTF_8)), unwanted);
        return node != null && unwanted.none() && PlainValue.same(PlainValue.of(node), values);
    }

    /** The keys of an item of a section in the order in which profiles show them; those of the profile itself for no section. */
    static List<String> keys(@Nullable String section) {
        Items<?> items = section == null ? null : ProfileFacts.section(section);
        return items == null ? section == null ? ProfileFacts.keys() : new ArrayList<>() : items.allKeys();
    }
}
