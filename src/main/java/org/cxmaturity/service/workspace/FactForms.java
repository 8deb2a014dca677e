package org.cxmaturity.service.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.LevelName;
import org.cxmaturity.model.Section;
import org.cxmaturity.questionnaire.AskedLists;
import org.cxmaturity.questionnaire.AskedLists.AskedField;
import org.cxmaturity.questionnaire.AskedLists.AskedList;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.Tables;
import org.jspecify.annotations.Nullable;

/** Between the items of a profile and the fields of forms, each field a text. */
public final class FactForms {
    private static final String EVIDENCE = "evidence";
    private static final String SERVES = "serves.";

    private final Tables tables;
    private final AskedLists lists;

    /** Forms in the words of these tables. */
    public FactForms(Tables tables) {
        this.tables = tables;
        this.lists = new AskedLists(tables);
    }

    /**
     * What a form says.
     *
     * @param item as a profile holds it
     * @param missing the titles of what has to be given before it can be kept
     */
    public record ReadForm(Map<String, Object> item, List<FieldProblem> problems, List<String> missing) {
        public ReadForm {
            problems = List.copyOf(problems);
            missing = List.copyOf(missing);
        }

        /** Whether there is something to be kept. */
        public boolean whole() {
            return problems.isEmpty() && missing.isEmpty();
        }
    }

    /** The lists that bear on what the models ask. */
    public List<AskedList> asked() {
        return lists.of(tables.scope().sections());
    }

    /** A list's form. */
    public AskedList list(Section section) {
        return lists.of(Set.of(section)).get(0);
    }

    /** What an item says in the fields of a form, by their keys. */
    public Map<String, String> fields(AskedList list, Map<String, ?> item) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!list.entry().isEmpty()) {
            fields.put(list.entry(), text(item, list.entry()));
        }
        list.fields().forEach(each -> fields.put(each.key(), text(item, each.key())));
        list.backing().forEach(each -> fields.put(each.key(), text(item, each.key())));
        return fields;
    }

    /** What stands at a key of an item, points leading inwards; empty where nothing does. */
    public static String text(Map<String, ?> item, String key) {
        int point = key.indexOf('.');
        Object value = item.get(point < 0 ? key : key.substring(0, point));
        String rest = point < 0 ? "" : key.substring(point + 1);
        if (value instanceof List<?> list && rest.matches("\\d")) {
            int at = Integer.parseInt(rest) - 1;
            return at < list.size() ? String.valueOf(list.get(at)) : "";
        }
        if (value instanceof List<?> list && !rest.isEmpty()) {
            value = list.isEmpty() ? null : list.get(0);
        }
        if (value instanceof Map<?, ?> map && !rest.isEmpty()) {
            value = map.get(rest);
        }
        if (value instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return value == null ? "" : String.valueOf(value);
    }

    /**
     * What a list's form says.
     *
     * @param typed by the keys of fields
     * @param before the item as it was; empty for a new one
     */
    public ReadForm read(AskedList list, Map<String, String> typed, Map<String, Object> before) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        if (!list.entry().isEmpty()) {
            values.put(list.entry(), typed.getOrDefault(list.entry(), ""));
        }
        List<AskedField> all = new ArrayList<>(list.fields());
        all.addAll(list.backing());
        for (AskedField field : all) {
            String text = typed.getOrDefault(field.key(), "").strip();
            if (text.isEmpty() && field.required()) {
                missing.add(field.title());
            }
            read(list.section(), field, text, values, problems);
        }
        return missing.isEmpty() && problems.isEmpty()
                ? new ReadForm(kept(lists.item(list.section(), values), before, fieldRoots(all)), List.of(), List.of())
                : new ReadForm(before, problems, missing);
    }

    private void read(
            Section section, AskedField field, String text, Map<String, Object> values, List<FieldProblem> problems) {
        if (!text.isEmpty()) {
            lists.read(section, field.key(), text)
                    .either(
                            value -> values.put(field.key(), value),
                            refused -> problems.add(new FieldProblem(
                                    field.key(), refused.problems().get(0))));
        }
    }

    private static Set<String> fieldRoots(List<AskedField> fields) {
        Set<String> roots = new LinkedHashSet<>();
        fields.forEach(each -> roots.add(each.key().replaceFirst("\\..*", "")));
        return roots;
    }

    /** What the form does not show stays: keys it has no field for, and all pieces of evidence but the first. */
    private static Map<String, Object> kept(Map<String, Object> now, Map<String, Object> before, Set<String> shown) {
        Map<String, Object> kept = new LinkedHashMap<>();
        Object id = before.get("id");
        if (id != null && now.containsKey("between")) {
            kept.put("id", id);
        }
        now.forEach(kept::putIfAbsent);
        before.forEach((key, value) -> {
            if (!shown.contains(key)) {
                kept.putIfAbsent(key, value);
            }
        });
        if (before.containsKey(EVIDENCE)) {
            Map<?, ?> first =
                    kept.get(EVIDENCE) instanceof List<?> all && all.get(0) instanceof Map<?, ?> piece ? piece : null;
            List<Object> all = EvidencePieces.kept(first, before.get(EVIDENCE));
            put(kept, EVIDENCE, all.isEmpty() ? null : all);
        }
        return kept;
    }

    /** What is asked of a capability. */
    public record AskedCapability(
            String id, String name, String question, Map<Integer, Level> levels, boolean mayNotApply, String evidence) {
        /** What a level is called, and what it says. */
        public record Level(String name, String meaning) {}
    }

    /** The capabilities of a dimension, in the order of the catalogue, as far as the models ask for them. */
    public List<AskedCapability> capabilities(String dimension) {
        return tables.all(CapabilityRow.class).stream()
                .filter(row -> row.dimension().equals(dimension))
                .filter(row -> tables.scope().asks(row.id()))
                .map(this::asked)
                .toList();
    }

    private AskedCapability asked(CapabilityRow row) {
        Map<Integer, AskedCapability.Level> levels = new TreeMap<>();
        tables.scale(row.id())
                .offered()
                .forEach((level, name) -> levels.put(level, new AskedCapability.Level(name, row.meaning(level))));
        return new AskedCapability(row.id(), row.name(), row.question(), levels, row.optional(), row.evidence());
    }

    /** A capability as it is asked. */
    public AskedCapability capability(String id) {
        return asked(tables.row(CapabilityRow.class, id));
    }

    /** What an answer's form shows of it. */
    public static final List<String> ANSWER = List.of(
            "level", "department", "role", "respondent", "on", "comment", "evidence.ref", "evidence.on", "evidence.by");

    /** An answer's item as its form says it; the level is missing where none was chosen. */
    public ReadForm answer(String capability, Map<String, String> typed, Map<String, Object> before) {
        String level = typed.getOrDefault("level", "").strip();
        if (level.isEmpty()) {
            return new ReadForm(before, List.of(), List.of("Answer"));
        }
        Map<String, Object> item = new LinkedHashMap<>(before);
        item.put("capability", capability);
        item.put("level", level(level, capability));
        for (String key : ANSWER) {
            if (!key.equals("level") && key.indexOf('.') < 0) {
                put(item, key, typed.getOrDefault(key, "").strip());
            }
        }
        Map<String, Object> evidence = new LinkedHashMap<>();
        for (String key : List.of("ref", "on", "by")) {
            put(evidence, key, typed.getOrDefault(EVIDENCE + "." + key, "").strip());
        }
        List<Object> all = EvidencePieces.kept(evidence, before.get(EVIDENCE));
        put(item, EVIDENCE, all.isEmpty() ? null : all);
        return new ReadForm(item, List.of(), List.of());
    }

    private Object level(String typed, String capability) {
        return LevelName.meant(typed, tables.scale(capability).offered())
                .<Object>map(BigDecimal::valueOf)
                .orElse(typed);
    }

    private static void put(Map<String, Object> item, String key, @Nullable Object value) {
        if (value == null || value.equals("")) {
            item.remove(key);
        } else {
            item.put(key, value);
        }
    }

    /** The fields of a mapping of the profile, {@code organisation} or {@code constraints}; each key begins with the mapping's. */
    public List<AskedField> mapping(String part) {
        return lists.mapping(part);
    }

    /** What a mapping says in the fields of its form, by their keys. */
    public Map<String, String> fields(String part, Map<String, ?> mapping) {
        Map<String, String> fields = new LinkedHashMap<>();
        mapping(part).forEach(field -> {
            String key = field.key().substring(part.length() + 1);
            fields.put(
                    field.key(),
                    key.startsWith(SERVES)
                            ? Boolean.toString(mapping.get("serves") instanceof List<?> all
                                    && all.contains(key.substring(SERVES.length())))
                            : text(mapping, key));
        });
        return fields;
    }

    /** A mapping as its form says it. */
    public ReadForm mapping(String part, Map<String, String> typed, Map<String, Object> before) {
        Map<String, Object> now = new LinkedHashMap<>(before);
        List<FieldProblem> problems = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> serves = new ArrayList<>();
        for (AskedField field : mapping(part)) {
            String key = field.key().substring(part.length() + 1);
            String text = typed.getOrDefault(field.key(), "").strip();
            if (key.startsWith(SERVES)) {
                if (text.equals("true")) {
                    serves.add(key.substring(SERVES.length()));
                }
            } else if (text.isEmpty()) {
                now.remove(key);
                if (field.required()) {
                    missing.add(field.title());
                }
            } else {
                lists.readMapping(field.key(), text)
                        .either(
                                value -> now.put(key, value),
                                refused -> problems.add(
                                        new FieldProblem(key, refused.problems().get(0))));
            }
        }
        if (part.equals("organisation")) {
            put(now, "serves", serves.isEmpty() ? null : serves);
        }
        return new ReadForm(now, problems, missing);
    }
}
