package org.cxmaturity.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a draft.
 *
 * @param key stands for the row as long as the draft lives, whatever becomes of its id: {@code r15} for the base's row 15, anything
 *     else for a row that was added
 * @param cells their texts, in the order of the sheet's columns
 */
public record DraftRow(String key, List<String> cells) {
    private static final Pattern BASE = Pattern.compile("r([0-9]{1,7})");
    private static final Pattern ADDED = Pattern.compile("n[0-9a-z]{6,30}");

    public DraftRow {
        cells = List.copyOf(cells);
    }

    /** The row of the base that stands in this row of its sheet, counted from 1. */
    public static DraftRow ofBase(int row, List<String> cells) {
        return new DraftRow("r" + row, cells);
    }

    /** Whether a key may be given to a row that is added. */
    public static boolean isNewKey(String key) {
        return ADDED.matcher(key).matches();
    }

    /** The row of the base's sheet that it comes from, counted from 1; 0 where it was added. */
    public int from() {
        return BASE.matcher(key).matches() ? Integer.parseInt(key.substring(1)) : 0;
    }

    /** The same row with another text in one cell. */
    public DraftRow with(int column, String text) {
        List<String> changed = new ArrayList<>(cells);
        changed.set(column, text);
        return new DraftRow(key, changed);
    }
}
