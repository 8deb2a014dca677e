package org.cxmaturity.json;

import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Coverage.RowUse;
import org.cxmaturity.tabletest.Coverage.Table;

/** Which rows fired, as JSON. */
public final class CoverageJson {
    private CoverageJson() {}

    /** The coverage as an indented JSON document. */
    public static String of(Coverage coverage) {
        return Json.document("tables-coverage", json -> {
            JsonHead.ruleBase(json, coverage.ruleBase());
            json.number("tests", coverage.tests())
                    .number("examples", coverage.examples())
                    .number("profiles", coverage.profiles())
                    .number("rows", coverage.rows())
                    .number("fired", coverage.fired())
                    .number("tested", coverage.tested());
            json.objects("tables", coverage.tables(), CoverageJson::table);
            json.objects("problems", coverage.problems(), ProblemJson::problem);
        });
    }

    private static void table(Json json, Table table) {
        json.text("name", table.name())
                .text("workbook", table.workbook())
                .number("fired", table.fired())
                .number("tested", table.tested());
        json.objects("rows", table.rows(), CoverageJson::row);
    }

    private static void row(Json json, RowUse row) {
        json.row("row", row.reference())
                .text("place", row.place())
                .number("tests", row.tests())
                .number("examples", row.examples())
                .number("profiles", row.profiles())
                .text("first", row.first());
    }
}
