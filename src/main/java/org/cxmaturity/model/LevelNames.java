package org.cxmaturity.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the levels of capabilities are called.
 *
 * @param names by capability, from level 0 on; null for a level that it does not offer
 */
public record LevelNames(Map<String, List<@Nullable String>> names) {
    public LevelNames {
        names = Map.copyOf(names);
    }

    /** What the capability's scale calls a level; null where it has no name for it. */
    public @Nullable String name(String capability, int level) {
        List<@Nullable String> own = names.getOrDefault(capability, List.of());
        return level < own.size() ? own.get(level) : null;
    }

    /** {@code 3 mostly}; {@code not known} where there is none. */
    public String of(String capability, @Nullable Integer level) {
        if (level == null) {
            return "not known";
        }
        String name = name(capability, level);
        return name == null ? "level " + level : level + " " + name;
    }
}
