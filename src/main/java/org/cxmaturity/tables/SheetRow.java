package org.cxmaturity.tables;

import java.util.List;
import org.cxmaturity.model.RowRef;

/**
 * A row of a table, as the analyst sees it, held against facts.
 *
 * @param reference how results cite it
 * @param table the table's title
 * @param place the cell of its id, {@code workbook!sheet!A16}
 * @param cells in the order of the sheet
 * @param held the keys of the facts that its conditions were held against; empty where there was none
 */
public record SheetRow(RowRef reference, String table, String place, List<SheetCell> cells, List<String> held) {
    public SheetRow {
        cells = List.copyOf(cells);
        held = List.copyOf(held);
    }

    /** The conditions that say something: not {@code *}. */
    public List<SheetCell> conditions() {
        return cells.stream().filter(SheetCell::restricts).toList();
    }

    /** The conditions that are not met. */
    public List<SheetCell> unmet() {
        return cells.stream().filter(SheetCell::unmet).toList();
    }

    /** What the cell of that title says; empty where there is no such column. */
    public String text(String title) {
        return cells.stream()
                .filter(cell -> cell.title().equals(title))
                .map(SheetCell::text)
                .findFirst()
                .orElse("");
    }
}
