package org.cxmaturity.service.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;

/** Whether changes that somebody wishes can be changes of a table at all, and their texts as they are kept. */
final class WishedChanges {
    private static final int MOST = 50_000;

    private WishedChanges() {}

    /** The changes with their texts as they are kept. */
    static Result<List<DraftChange>> kept(OpenDraft draft, String name, List<DraftChange> wished) {
        Optional<DraftTable> table = draft.tables().table(name);
        if (table.isEmpty()) {
            return Result.refused(Fault.INPUT, new Problem("Table", '"' + name + '"', "a table of the draft", null));
        }
        List<DraftChange> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (wished.size() > MOST) {
            problems.add(new Problem(name, wished.size() + " changes", MOST + " at a time", null));
        }
        for (DraftChange each : wished) {
            DraftChange change = kept(each);
            problem(table.get(), change).ifPresent(problems::add);
            kept.add(change);
        }
        return Result.unless(Fault.INPUT, problems, kept);
    }

    private static DraftChange kept(DraftChange change) {
        if (change instanceof CellSet set) {
            return new CellSet(set.row(), set.column(), set.before(), DraftText.kept(set.after()));
        }
        if (change instanceof RowAdded add) {
            List<String> cells =
                    add.added().cells().stream().map(DraftText::kept).toList();
            return new RowAdded(add.after(), add.at(), new DraftRow(add.added().key(), cells));
        }
        return change;
    }

    private static Optional<Problem> problem(DraftTable table, DraftChange change) {
        String place = table.spec().name() + ", row " + change.row();
        if (change instanceof CellSet set) {
            return table.column(set.column()) < 0
                    ? Optional.of(new Problem(place, "the column " + set.column(), "a column of the table", null))
                    : length(place + ", " + set.column(), set.after());
        }
        if (change instanceof RowAdded add) {
            int width = table.spec().sheetColumns().size();
            if (!DraftRow.isNewKey(add.added().key())) {
                return Optional.of(new Problem(place, "no key of a new row", "n and 6 to 30 letters or digits", null));
            }
            if (add.added().cells().size() != width) {
                return Optional.of(new Problem(place, add.added().cells().size() + " cells", width + " cells", null));
            }
            return add.added().cells().stream()
                    .flatMap(text -> length(place, text).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Problem> length(String place, String text) {
        return text.length() <= DraftText.LONGEST
                ? Optional.empty()
                : Optional.of(new Problem(
                        place, text.length() + " characters", DraftText.LONGEST + " in a cell at most", null));
    }
}
