package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.RemovedModel;

/** What copies of workbooks have otherwise, for programs. */
public final class ChangedTablesJson {
    private ChangedTablesJson() {}

    /** Mended cells, format {@code cx-maturity/tables-tidy/v1}. */
    public static String tidied(List<ChangedCell> cells, String directory) {
        return Json.document("tables-tidy", json -> {
            json.text("directory", directory);
            cells(json, cells);
        });
    }

    /** A model taken out, format {@code cx-maturity/tables-remove-model/v1}. */
    public static String removed(RemovedModel removed) {
        return Json.document("tables-remove-model", json -> {
            json.text("model", removed.model()).text("name", removed.name()).text("directory", removed.directory());
            json.objects("rows", removed.rows(), (to, row) -> to.text("place", row.place())
                    .text("row", row.row()));
            cells(json, removed.cells());
            json.objects("kept", removed.kept(), (to, row) -> to.text("row", row.table() + "#" + row.id())
                    .strings("models", row.models()));
        });
    }

    private static void cells(Json json, List<ChangedCell> cells) {
        json.objects("cells", cells, (to, cell) -> to.text("place", cell.place())
                .text("before", cell.before())
                .text("after", cell.after()));
    }
}
