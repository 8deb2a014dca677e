package org.cxmaturity.json;

import java.util.List;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tables.StartedModel.ReadQuestions;

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

    private static void read(Json json, ReadQuestions read) {
        json.text("file", read.file())
                .text("encoding", read.encoding())
                .text("separated", read.separated())
                .number("questions", read.questions());
        json.objects("columns", read.columns(), (to, column) -> to.text("column", column.column())
                .text("title", column.title())
                .text("as", column.as()));
    }

    /** A started model, format {@code cx-maturity/tables-new/v1}. */
    public static String started(StartedModel model) {
        return Json.document("tables-new", json -> {
            json.text("model", model.model())
                    .text("name", model.name())
                    .text("directory", model.directory())
                    .text("placing", model.placing().name())
                    .text("source", model.source())
                    .number("stages", model.stages())
                    .number("criteria", model.criteria())
                    .number("questions", model.questions())
                    .number("actions", model.actions());
            json.object("read", model.read(), read -> read(json, read));
            json.objects("steps", model.steps(), (to, step) -> to.text("place", step.place())
                    .text("what", step.what())
                    .truth("proposed", step.proposed()));
        });
    }
}
