package org.cxmaturity.gathering;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.model.Origin;

/**
 * An item of a profile as one file gives it.
 *
 * @param section the profile's section, such as {@code answers}, {@code feedbackProcesses}, {@code organisation}
 * @param values by the profile's keys, in the order in which a profile shows them: a text, a {@link java.math.BigDecimal}, a
 *     {@link Boolean}, or a list of texts
 * @param origin of the item: its first cell
 * @param cells where single values stand, by their keys; a point leads into a mapping, or to the place in a list, counted from 1
 */
public record GatheredItem(String section, Map<String, Object> values, Origin origin, Map<String, Origin> cells) {
    public GatheredItem {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** Where a value stands, or the first of what it holds; the item's first cell where that is not known. */
    Origin cell(String key) {
        return cells.entrySet().stream()
                .filter(each -> each.getKey().equals(key) || each.getKey().startsWith(key + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(origin);
    }
}
