package org.cxmaturity.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cxmaturity.model.Section;
import org.jspecify.annotations.Nullable;

/** Values of cells as a profile holds them: keys with a point in them lead into mappings, and evidence is a list of one. */
final class ProfileShape {
    private static final String EVIDENCE = "evidence";

    private ProfileShape() {}

    /**
     * An item of a list; a silo, which people know by its departments, gets an id.
     *
     * @param section null for departments
     * @param onFile the id of the item on file; empty for a new one
     */
    static Map<String, Object> item(@Nullable Section section, Map<String, Object> cells, String onFile) {
        Map<String, Object> item = new LinkedHashMap<>();
        Map<String, Object> rest = new LinkedHashMap<>(cells);
        if (section == Section.SILOS) {
            List<String> between =
                    List.of(String.valueOf(rest.remove("between.1")), String.valueOf(rest.remove("between.2")));
            String made = String.join("-", between) + "-"
                    + String.valueOf(rest.get("of")).toLowerCase(Locale.ROOT);
            item.put("id", onFile.isEmpty() ? made : onFile);
            item.put("between", between);
        }
        item.putAll(rest);
        return of(item);
    }

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
