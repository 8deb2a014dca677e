package org.cxmaturity.drafting;

import java.util.ArrayList;
import java.util.List;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftChange.RowAdded;
import org.cxmaturity.drafting.DraftChange.RowRemoved;

/**
 * What came of changes that somebody wishes of a table: those are taken whose cells and rows are as they saw them.
 *
 * @param table with what was taken
 * @param taken as they were done; those that would change nothing are not among them
 * @param left those that were not, because somebody else has changed the cell or the row
 */
public record TriedChanges(DraftTable table, List<DraftChange> taken, List<DraftChange> left) {
    public TriedChanges {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
    }

    /** Tries changes one after the other. */
    public static TriedChanges of(DraftTable table, List<DraftChange> wished) {
        Trial trial = new Trial(table);
        wished.forEach(trial::change);
        return new TriedChanges(new DraftTable(table.spec(), table.first(), trial.rows), trial.taken, trial.left);
    }

    private static final class Trial {
        private final DraftTable table;
        private final List<DraftRow> rows;
        private final List<DraftChange> taken = new ArrayList<>();
        private final List<DraftChange> left = new ArrayList<>();

        Trial(DraftTable table) {
            this.table = table;
            this.rows = new ArrayList<>(table.rows());
        }

        void change(DraftChange change) {
            int at = index(change.row());
            if (change instanceof CellSet set) {
                cell(set, at);
            } else if (change instanceof RowAdded add) {
                if (at >= 0) {
                    left.add(add);
                } else {
                    add(add);
                }
            } else if (change instanceof RowRemoved remove) {
                remove(remove, at);
            }
        }

        private int index(String key) {
            for (int at = 0; at < rows.size(); at++) {
                if (rows.get(at).key().equals(key)) {
                    return at;
                }
            }
            return -1;
        }

        private void cell(CellSet set, int at) {
            int column = table.column(set.column());
            String now = at < 0 || column < 0 ? null : rows.get(at).cells().get(column);
            if (now != null && now.equals(set.before())) {
                rows.set(at, rows.get(at).with(column, set.after()));
                if (!now.equals(set.after())) {
                    taken.add(set);
                }
            } else if (now == null || !now.equals(set.after())) {
                left.add(set);
            }
        }

        private void add(RowAdded add) {
            int above = add.after().isEmpty() ? -1 : index(add.after());
            boolean gone = above < 0 && !add.after().isEmpty();
            int at = gone ? Math.max(0, Math.min(add.at(), rows.size())) : above + 1;
            rows.add(at, add.added());
            taken.add(new RowAdded(key(at - 1), at, add.added()));
        }

        private void remove(RowRemoved remove, int at) {
            if (at < 0) {
                return;
            }
            if (rows.get(at).cells().equals(remove.removed().cells())) {
                rows.remove(at);
                taken.add(new RowRemoved(key(at - 1), at, remove.removed()));
            } else {
                left.add(remove);
            }
        }

        private String key(int at) {
            return at < 0 ? "" : rows.get(at).key();
        }
    }
}
