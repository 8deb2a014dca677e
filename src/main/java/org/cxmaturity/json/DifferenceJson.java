package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TableChange;
import org.cxmaturity.comparison.TableChange.CellChanged;
import org.cxmaturity.comparison.TableChange.RowRenamed;
import org.cxmaturity.comparison.TableDifference;
import org.cxmaturity.tables.SheetCell;

/** What differs between two editions of decision tables, as JSON: the format {@code cx-maturity/tables-diff/v1}. */
public final class DifferenceJson {
    private DifferenceJson() {}

    /** The document. */
    public static String of(EditionDifference difference) {
        return Json.document("tables-diff", json -> {
            edition(json, "before", difference.before());
            edition(json, "after", difference.after());
            json.objects("tables", difference.tables(), DifferenceJson::table);
        });
    }

    private static void edition(Json json, String name, Edition edition) {
        json.object(name, () -> json.text("name", edition.name()).text("version", edition.version()));
    }

    private static void table(Json json, TableDifference table) {
        json.text("table", table.table()).text("title", table.title()).text("workbook", table.workbook());
        json.objects("changed", table.cells(), DifferenceJson::cell);
        json.objects("added", table.added(), (row, added) -> row(row, added, added.cells()));
        json.objects("removed", table.removed(), (row, removed) -> row(row, removed, removed.cells()));
        json.objects("renamed", table.renamed(), DifferenceJson::renamed);
    }

    private static void cell(Json json, CellChanged cell) {
        json.row("row", cell.reference())
                .text("column", cell.title())
                .text("before", cell.before())
                .text("after", cell.after())
                .text("placeBefore", cell.placeBefore())
                .text("place", cell.place());
    }

    private static void row(Json json, TableChange row, List<SheetCell> cells) {
        json.row("row", row.reference()).text("place", row.place());
        json.objects("cells", cells, (each, cell) -> each.text("column", cell.title())
                .text("text", cell.text())
                .text("place", cell.place()));
    }

    private static void renamed(Json json, RowRenamed renamed) {
        json.row("row", renamed.reference())
                .text("before", renamed.before())
                .text("after", renamed.after())
                .text("placeBefore", renamed.placeBefore())
                .text("place", renamed.place());
    }

    /** One change in a list of several kinds. */
    static void change(Json json, TableChange change) {
        json.text("kind", change.kind());
        if (change instanceof CellChanged cell) {
            cell(json, cell);
        } else if (change instanceof RowRenamed row) {
            renamed(json, row);
        } else {
            json.row("row", change.reference()).text("place", change.place());
        }
    }
}
