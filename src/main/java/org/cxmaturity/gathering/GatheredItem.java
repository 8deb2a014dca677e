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
 */
public record GatheredItem(String section, Map<String, Object> values, Origin origin) {
    public GatheredItem {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
