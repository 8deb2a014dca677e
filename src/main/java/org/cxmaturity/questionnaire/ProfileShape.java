package org.cxmaturity.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of cells as a profile holds them: keys with a point in them lead into mappings, and evidence is a list of one. */
final class ProfileShape {
    private static final String EVIDENCE = "evidence";

    private ProfileShape() {}

    static Map<String, Object> of(Map<String, Object> cells) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Map<String, Object>> mappings = new LinkedHashMap<>();
        cells.forEach((key, value) -> {
            int point = key.indexOf('.');
            if (point < 0) {
                values.put(key, value);
            } else {
                String outer = key.substring(0, point);
                Map<String, Object> mapping = mappings.computeIfAbsent(outer, first -> new LinkedHashMap<>());
                mapping.put(key.substring(point + 1), value);
                values.put(outer, outer.equals(EVIDENCE) ? List.of(mapping) : mapping);
            }
        });
        return values;
    }
}
