package org.cxmaturity.comparison;

import java.util.List;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowAdded;
import org.cxmaturity.comparison.TableChange.RowRemoved;
import org.cxmaturity.comparison.TableChange.RowRenamed;

/**
 * What differs in one table.
 *
 * @param table its name, as references cite it
 * @param changes cells first, then rows added, removed and renamed; each by id
 */
public record TableDifference(String table, String title, String workbook, List<TableChange> changes) {
    public TableDifference {
        changes = List.copyOf(changes);
    }

    /** Cells of rows that both editions have. */
    public List<CellChanged> cells() {
        return of(CellChanged.class);
    }

    /** Rows that only the new edition has. */
    public List<RowAdded> added() {
        return of(RowAdded.class);
    }

    /** Rows that only the old edition has. */
    public List<RowRemoved> removed() {
        return of(RowRemoved.class);
    }

    /** Rows that say the same under another id. */
    public List<RowRenamed> renamed() {
        return of(RowRenamed.class);
    }

    private <C extends TableChange> List<C> of(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
