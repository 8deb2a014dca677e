package org.cxmaturity.gathering;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A profile into which something is merged.
 *
 * @param name what people call it when they prefer what it says
 * @param values all that stands in it, by key
 * @param places where a value stands
 */
public record KnownProfile(String name, Map<String, @Nullable Object> values, Places places) {
    /** Says where in the profile a value stands. */
    @FunctionalInterface
    public interface Places {
        /**
         * The place of a value, or of the item or the section that it would belong to.
         *
         * @param index of the item in its section, from 0
         */
        String of(String section, int index, String key);
    }
}
