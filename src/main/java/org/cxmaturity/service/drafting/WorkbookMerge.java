package org.cxmaturity.service.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has made of a table outside, held against the table as they took it along: rows are known by their ids. What it would
 * change is wished of the table as it stands now.
 */
final class WorkbookMerge {
    private final DraftTable taken;
    private final DraftTable now;
    private final List<DraftRow> left;
    private final List<DraftChange> wished = new ArrayList<>();
    private final Set<String> unseen = new HashSet<>();

    /**
     * A merge.
     *
     * @param taken the table as it was taken along
     * @param now the table as it stands
     */
    private WorkbookMerge(DraftTable taken, DraftTable now) {
        this.taken = taken;
        this.now = now;
        this.left = new ArrayList<>(taken.rows());
        now.rows().stream().filter(row -> taken.row(row.key()).isEmpty()).forEach(row -> unseen.add(row.key()));
    }

    /** What the rows of a workbook would change. */
    static List<DraftChange> of(DraftTable taken, DraftTable now, List<List<String>> rows) {
        WorkbookMerge merge = new WorkbookMerge(taken, now);
        List<@Nullable DraftRow> known = new ArrayList<>();
        rows.forEach(row -> known.add(merge.known(row)));
        String above = "";
        for (int at = 0; at < rows.size(); at++) {
            @Nullable DraftRow row = known.get(at) != null ? known.get(at) : merge.alike(rows.get(at));
            above = row == null ? merge.added(above, at, rows.get(at)) : merge.changed(row, rows.get(at));
        }
        merge.left.forEach(each -> merge.wished.add(new RowRemoved("", 0, each)));
        return merge.wished;
    }

    /** The row of that id, if no other row of the workbook was it. */
    private @Nullable DraftRow known(List<String> cells) {
        String id = cells.get(0);
        Optional<DraftRow> found = id.isBlank()
                ? Optional.empty()
                : left.stream().filter(row -> row.cells().get(0).equals(id)).findFirst();
        found.ifPresent(left::remove);
        return found.orElse(null);
    }

    /** A row without an id, or with somebody else's, that stands as it was taken along. */
    private @Nullable DraftRow alike(List<String> cells) {
        Optional<DraftRow> found =
                left.stream().filter(row -> row.cells().equals(cells)).findFirst();
        found.ifPresent(left::remove);
        return found.orElse(null);
    }

    private String changed(DraftRow row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            String before = row.cells().get(at);
            String after = DraftText.kept(cells.get(at));
            if (!after.equals(before)) {
                wished.add(new CellSet(
                        row.key(), taken.spec().sheetColumns().get(at).name(), before, after));
            }
        }
        return row.key();
    }

    /** A new row, unless the draft has got one of that id meanwhile: then its cells are wished to say the same. */
    private String added(String above, int at, List<String> cells) {
        Optional<DraftRow> since = now.rows().stream()
                .filter(row -> unseen.contains(row.key()) && row.cells().get(0).equals(cells.get(0)))
                .findFirst();
        if (since.isPresent()) {
            for (int column = 0; column < cells.size(); column++) {
                String name = taken.spec().sheetColumns().get(column).name();
                // Nothing was taken along of this row: whatever it says otherwise is for the person to choose.
                wished.add(new CellSet(since.get().key(), name, "\u0000", DraftText.kept(cells.get(column))));
            }
            unseen.remove(since.get().key());
            return since.get().key();
        }
        String key = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 20);
        List<String> kept = cells.stream().map(DraftText::kept).toList();
        wished.add(new RowAdded(above, at, new DraftRow(key, kept)));
        return key;
    }
}
