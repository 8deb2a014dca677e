package org.cxmaturity.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A mapping's keys: which are known, which must be there. */
final class Fields {
    private final SourceNode.Mapping mapping;
    private final int line;
    private final String path;
    private final Problems problems;
    private final Set<String> meant = new HashSet<>();

    Fields(SourceNode.Mapping mapping, int line, String path, Collection<String> known, Problems problems) {
        this.mapping = mapping;
        this.line = line;
        this.path = path;
        this.problems = problems;
        String choice = known.containsAll(mapping.entries().keySet()) ? "" : ShownValue.oneOf(known);
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                unknown(key, entry, known, choice);
            }
        });
    }

    private void unknown(String key, SourceNode.Entry entry, Collection<String> known, String choice) {
        String maybe = problems.nearest(key, known);
        problems.add(entry.line(), at(ShownValue.key(key)), "the unknown key " + ShownValue.quoted(key), choice, maybe);
        if (maybe != null) {
            meant.add(maybe);
        }
    }

    /** The place of a key that must be there. One that is there misspelt has been reported, and is not missed again. */
    Cursor need(String key) {
        return at(key, !meant.contains(key));
    }

    /** The place of a key that may be left out. */
    Cursor may(String key) {
        return at(key, false);
    }

    /** Whether the key is there, in this or nearly this spelling. */
    boolean has(String key) {
        return mapping.entries().containsKey(key) || meant.contains(key);
    }

    /** The text behind a key, whatever it is worth; null where there is none. */
    @Nullable
    String raw(String key) {
        return mapping.text(key);
    }

    /** Where the mapping itself stands. */
    Cursor self() {
        return new Cursor(mapping, line, path, true, problems);
    }

    private Cursor at(String key, boolean required) {
        Map<String, SourceNode.Entry> entries = mapping.entries();
        SourceNode.Entry entry = entries.get(key);
        return entry == null
                ? new Cursor(null, mapping.takenOut().getOrDefault(key, line), at(key), required, problems)
                : new Cursor(entry.value(), entry.place(), at(key), required, problems);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
