package org.cxmaturity.service.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cxmaturity.drafting.CheckedDraft;
import org.cxmaturity.drafting.DraftChange;
import org.cxmaturity.drafting.DraftChange.CellSet;
import org.cxmaturity.drafting.DraftDifference;
import org.cxmaturity.drafting.DraftEdit;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.drafting.DraftedTables;
import org.cxmaturity.drafting.TriedChanges;
import org.cxmaturity.workspace.RuleDraft;

/**
 * A draft as it stands after some of its edits.
 *
 * @param tables its tables after the edits
 * @param check what is wrong with them
 * @param edits from the first to the one after which it stands so
 */
public record OpenDraft(
        RuleDraft draft, DraftBase base, DraftedTables tables, CheckedDraft check, List<DraftEdit> edits) {
    public OpenDraft {
        edits = List.copyOf(edits);
    }

    /** A draft that nobody has edited. */
    static OpenDraft unedited(RuleDraft draft, DraftBase base) {
        return new OpenDraft(draft, base, base.tables(), base.check(), List.of());
    }

    /** The number of the edit after which it stands so; 0 before the first. */
    public long number() {
        return edits.isEmpty() ? 0 : edits.get(edits.size() - 1).number();
    }

    /** The same after further edits. */
    OpenDraft after(List<DraftEdit> further) {
        DraftedTables now = tables;
        Set<String> touched = new HashSet<>();
        for (DraftEdit edit : further) {
            DraftTable table = now.table(edit.table()).orElseThrow();
            now = now.with(TriedChanges.of(table, edit.changes()).table());
            touched.add(edit.table());
        }
        CheckedDraft checked = check;
        for (String each : touched) {
            checked = checked.with(now.table(each).orElseThrow());
        }
        List<DraftEdit> all = new ArrayList<>(edits);
        all.addAll(further);
        return new OpenDraft(draft, base, now, checked, all);
    }

    /** The same as it stood after an earlier edit. */
    OpenDraft before(long number) {
        return unedited(draft, base)
                .after(edits.stream().filter(each -> each.number() <= number).toList());
    }

    /** What one of its tables has otherwise than the base. */
    public DraftDifference difference(String table) {
        return DraftDifference.between(
                base.tables().table(table).orElseThrow(), tables.table(table).orElseThrow());
    }

    /** How many cells and rows differ from the base, in all tables. */
    public int changes() {
        return tables.tables().keySet().stream()
                .mapToInt(each -> difference(each).count())
                .sum();
    }

    /** Who changed a row, or one of its cells, last; empty where nobody did. */
    Optional<String> changedBy(String table, DraftChange change) {
        String column = change instanceof CellSet set ? set.column() : "";
        for (int at = edits.size() - 1; at >= 0; at--) {
            DraftEdit edit = edits.get(at);
            boolean touches = edit.table().equals(table)
                    && edit.changes().stream()
                            .anyMatch(each -> each.row().equals(change.row())
                                    && (column.isEmpty()
                                            || !(each instanceof CellSet set)
                                            || set.column().equals(column)));
            if (touches) {
                return Optional.of(edit.by());
            }
        }
        return Optional.empty();
    }

    /** The numbers of the edits that are taken back. */
    public Set<Long> undone() {
        Set<Long> undone = new HashSet<>();
        for (int at = edits.size() - 1; at >= 0; at--) {
            DraftEdit edit = edits.get(at);
            if (edit.undoes() != null && !undone.contains(edit.number())) {
                undone.add(edit.undoes());
            }
        }
        return undone;
    }
}
