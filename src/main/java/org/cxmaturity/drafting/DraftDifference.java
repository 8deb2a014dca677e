package org.cxmaturity.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table of a draft has otherwise than its base.
 *
 * @param added rows that the base has not, in the draft's order
 * @param removed rows that the draft has no longer, in the base's order
 * @param changed what the base says in cells that say something else now, by row and column, from 0
 */
public record DraftDifference(
        List<DraftRow> added, List<DraftRow> removed, Map<String, SortedMap<Integer, String>> changed) {

    /** The difference of a table from the same table of the base. */
    public static DraftDifference between(DraftTable base, DraftTable now) {
        Map<String, DraftRow> before = byKey(base);
        Map<String, DraftRow> after = byKey(now);
        Map<String, SortedMap<Integer, String>> changed = new LinkedHashMap<>();
        for (DraftRow row : now.rows()) {
            DraftRow was = before.get(row.key());
            if (was != null && !was.cells().equals(row.cells())) {
                changed.put(row.key(), cells(was, row));
            }
        }
        return new DraftDifference(
                now.rows().stream()
                        .filter(row -> !before.containsKey(row.key()))
                        .toList(),
                base.rows().stream()
                        .filter(row -> !after.containsKey(row.key()))
                        .toList(),
                changed);
    }

    private static Map<String, DraftRow> byKey(DraftTable table) {
        Map<String, DraftRow> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    private static SortedMap<Integer, String> cells(DraftRow was, DraftRow row) {
        SortedMap<Integer, String> changed = new TreeMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            if (!row.cells().get(at).equals(was.cells().get(at))) {
                changed.put(at, was.cells().get(at));
            }
        }
        return changed;
    }

    /** How many cells and rows differ. */
    public int count() {
        return added.size()
                + removed.size()
                + changed.values().stream().mapToInt(Map::size).sum();
    }

    /** Whether nothing does. */
    public boolean isEmpty() {
        return count() == 0;
    }
}
