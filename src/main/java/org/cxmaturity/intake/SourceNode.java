package org.cxmaturity.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands in the file, with the line it starts on; where an edit wrote it, a line that {@link Problems} gave
 * the edit. What it should be is not decided here.
 */
sealed interface SourceNode {
    int line();

    record Text(String value, int line) implements SourceNode {}

    /** A number as it was written. */
    record Numeral(String written, int line) implements SourceNode {}

    record Truth(boolean value, int line) implements SourceNode {}

    /** {@code null}, or a key with nothing behind it. */
    record Nothing(int line) implements SourceNode {}

    record Sequence(List<SourceNode> items, int line) implements SourceNode {}

    /**
     * Keys in the order of the file.
     *
     * @param takenOut the keys that edits took out, and the edits' lines
     */
    record Mapping(Map<String, Entry> entries, Map<String, Integer> takenOut, int line) implements SourceNode {
        Mapping(Map<String, Entry> entries, int line) {
            this(entries, Map.of(), line);
        }

        /** The mapping with something else behind a key; a new key comes last. */
        Mapping with(String key, Entry entry) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.put(key, entry);
            return new Mapping(Collections.unmodifiableMap(changed), takenOut, line);
        }

        /** The mapping without a key that an edit takes out. */
        Mapping without(String key, int edit) {
            Map<String, Entry> changed = new LinkedHashMap<>(entries);
            changed.remove(key);
            Map<String, Integer> gone = new LinkedHashMap<>(takenOut);
            gone.put(key, edit);
            return new Mapping(Collections.unmodifiableMap(changed), Collections.unmodifiableMap(gone), line);
        }

        /** The text behind a key, or null where there is none or it is not text. */
        @Nullable
        String text(String key) {
            Entry entry = entries.get(key);
            return entry != null && entry.value() instanceof Text text ? text.value() : null;
        }
    }

    /** A value that was refused while the file was read; nothing more is to be said of it. */
    record Refused(int line) implements SourceNode {}

    /** Where an edit took an item out of a list: it keeps the place until all edits are made, so that positions stay the file's. */
    record TakenOut(SourceNode item, int line) implements SourceNode {}

    /** What stands behind a key, and the key's own line. */
    record Entry(SourceNode value, int line) {
        /** The line a person looks for: a plain value's own, else that of the key. */
        int place() {
            boolean plain = value instanceof Text || value instanceof Numeral || value instanceof Truth;
            return plain ? value.line() : line;
        }
    }

    /** The value in the words of a message. */
    default String shown() {
        if (this instanceof Text text) {
            return ShownValue.quoted(text.value());
        }
        if (this instanceof Numeral numeral) {
            return ShownValue.plain(numeral.written());
        }
        if (this instanceof Truth truth) {
            return Boolean.toString(truth.value());
        }
        if (this instanceof Sequence sequence) {
            return sequence.items().isEmpty() ? "an empty list" : "a list";
        }
        return this instanceof Mapping ? "a mapping" : "nothing";
    }
}
