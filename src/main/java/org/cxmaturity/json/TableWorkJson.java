package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.StartedModel;

/** The same for programs. */
public final class TableWorkJson {
    private TableWorkJson() {}

    /** Renewed headers, format {@code cx-maturity/tables-header/v1}. */
    public static String headers(List<RenewedHeader> renewed, String directory) {
        return Json.document("tables-header", json -> {
            json.text("directory", directory);
            json.objects("workbooks", renewed, (to, each) -> {
                to.text("file", each.file()).strings("changes", each.changes());
                to.objects("blanks", each.blanks(), ProblemJson::problem);
            });
        });
    }

    /** Restored workbooks, format {@code cx-maturity/tables-restore/v1}. */
    public static String restored(List<RestoredWorkbook> restored) {
        return Json.document("tables-restore", json -> {
            json.objects("workbooks", restored, (to, each) -> to.text("file", each.file())
                    .text("path", each.path())
                    .text("aside", each.aside())
                    .truth("written", each.written()));
        });
    }

    /** A started model, format {@code cx-maturity/tables-new/v1}. */
    public static String started(StartedModel model) {
        return Json.document("tables-new", json -> {
            json.text("model", model.model())
                    .text("name", model.name())
                    .text("directory", model.directory())
                    .text("source", model.source())
                    .number("stages", model.stages())
                    .number("criteria", model.criteria());
            json.objects("steps", model.steps(), (to, step) -> to.text("place", step.place())
                    .text("what", step.what()));
        });
    }
}
