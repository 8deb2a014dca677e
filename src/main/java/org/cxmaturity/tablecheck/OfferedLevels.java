package org.cxmaturity.tablecheck;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.ScaleRow;
import org.jspecify.annotations.Nullable;

/** The scales of capabilities, by the capabilities' ids: which levels each offers. A capability without a sound scale is left out. */
record OfferedLevels(Map<String, ScaleRow> scales) {
    static OfferedLevels of(List<CapabilityRow> capabilities, List<ScaleRow> scales) {
        Map<String, ScaleRow> byId = new HashMap<>();
        scales.forEach(row -> byId.put(row.id(), row));
        Map<String, ScaleRow> offered = new HashMap<>();
        for (CapabilityRow row : capabilities) {
            ScaleRow scale = byId.get(row.scale());
            if (scale != null) {
                offered.put(row.id(), scale);
            }
        }
        return new OfferedLevels(Map.copyOf(offered));
    }

    /** The scale of a capability; null where it is not known. */
    @Nullable
    ScaleRow scale(String capability) {
        return scales.get(capability);
    }

    /** The highest level that one of these capabilities offers, or any where none is named; 0 where nothing is known of them. */
    int top(Collection<?> capabilities) {
        Stream<ScaleRow> asked = capabilities.isEmpty()
                ? scales.values().stream()
                : capabilities.stream().filter(scales::containsKey).map(each -> scales.get(each));
        return asked.mapToInt(ScaleRow::top).max().orElse(0);
    }
}
