package org.cxmaturity.drafting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.tablespec.TabbedLine;
import org.jspecify.annotations.Nullable;

/**
 * One step of a person in a draft.
 *
 * @param number its place among the draft's edits, from 1
 * @param table the name of the one table that it changes
 * @param undoes the number of the edit that it takes back; null where it takes none back
 */
public record DraftEdit(
        long number,
        String table,
        List<DraftChange> changes,
        @Nullable Long undoes,
        String by,
        Instant at) {
    private static final String SET = "set";
    private static final String ADD = "add";
    private static final String REMOVE = "remove";

    public DraftEdit {
        changes = List.copyOf(changes);
    }

    /** What takes it back, last change first. */
    public List<DraftChange> reversed() {
        List<DraftChange> reversed = new ArrayList<>();
        changes.forEach(each -> reversed.add(each.reversed()));
        Collections.reverse(reversed);
        return reversed;
    }

    /** Its changes as a text, a line each: what is done, then keys and texts between tabs. */
    public static String written(List<DraftChange> changes) {
        StringBuilder text = new StringBuilder();
        changes.forEach(each -> TabbedLine.write(text, line(each)));
        return text.toString();
    }

    private static List<String> line(DraftChange change) {
        if (change instanceof CellSet set) {
            return List.of(SET, set.row(), set.column(), set.before(), set.after());
        }
        boolean added = change instanceof RowAdded;
        String after = change instanceof RowAdded add ? add.after() : ((RowRemoved) change).after();
        int at = change instanceof RowAdded add ? add.at() : ((RowRemoved) change).at();
        DraftRow row = change instanceof RowAdded add ? add.added() : ((RowRemoved) change).removed();
        List<String> line = new ArrayList<>(List.of(added ? ADD : REMOVE, after, Integer.toString(at), row.key()));
        line.addAll(row.cells());
        return line;
    }

    /**
     * The changes that such a text says.
     *
     * @throws IllegalArgumentException where it was not written so
     */
    public static List<DraftChange> read(String text) {
        List<DraftChange> changes = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            List<String> parts = TabbedLine.read(line);
            changes.add(change(parts));
        }
        return changes;
    }

    private static DraftChange change(List<String> parts) {
        if (parts.get(0).equals(SET) && parts.size() == 5) {
            return new CellSet(parts.get(1), parts.get(2), parts.get(3), parts.get(4));
        }
        if (parts.size() < 4) {
            throw new IllegalArgumentException("no change of a draft: " + parts);
        }
        DraftRow row = new DraftRow(parts.get(3), parts.subList(4, parts.size()));
        int at = Integer.parseInt(parts.get(2));
        return switch (parts.get(0)) {
            case ADD -> new RowAdded(parts.get(1), at, row);
            case REMOVE -> new RowRemoved(parts.get(1), at, row);
            default -> throw new IllegalArgumentException("no change of a draft: " + parts);
        };
    }
}
