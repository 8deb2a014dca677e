package org.cxmaturity.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cxmaturity.model.Origin;

/**
 * What cells say.
 *
 * @param values by the keys of their fields
 * @param cells where each of them stands, without the day, in the order of the fields
 */
record Said(Map<String, Object> values, Map<String, Origin> cells) {
    Said {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
