package org.cxmaturity.comparison;

import java.util.List;

/**
 * A fact that two profiles of an organisation do not state alike.
 *
 * @param key its key, {@code section#key}
 * @param name what people call it
 * @param fields what differs of one that both state
 */
public record FactChange(String key, String name, Kind kind, List<Field> fields) {
    public FactChange {
        fields = List.copyOf(fields);
    }

    /** What became of it. */
    public enum Kind {
        /** Both state it, otherwise. */
        CHANGED,
        /** The second one alone states it. */
        ADDED,
        /** The first one alone states it. */
        REMOVED
    }

    /** Something it says, then and now. */
    public record Field(String path, String before, String after) {}
}
