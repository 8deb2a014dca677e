package org.cxmaturity.json;

import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.ChangeCoverage.Survivor;
import org.cxmaturity.tabletest.ChangeCoverage.Table;

/** Which slips tests would notice, as JSON. */
public final class ChangeCoverageJson {
    private ChangeCoverageJson() {}

    /** The coverage as an indented JSON document. */
    public static String of(ChangeCoverage coverage) {
        return Json.document("tables-changes", json -> {
            JsonHead.ruleBase(json, coverage.ruleBase());
            json.number("tests", coverage.tests())
                    .number("changes", coverage.changes())
                    .number("refused", coverage.refused())
                    .number("noticed", coverage.noticed());
            json.objects("tables", coverage.tables(), ChangeCoverageJson::table);
        });
    }

    private static void table(Json json, Table table) {
        json.text("name", table.name())
                .text("workbook", table.workbook())
                .number("changes", table.changes())
                .number("refused", table.refused())
                .number("noticed", table.noticed());
        json.objects("unnoticed", table.survivors(), ChangeCoverageJson::survivor);
    }

    private static void survivor(Json json, Survivor survivor) {
        json.row("row", survivor.row())
                .text("place", survivor.place())
                .text("column", survivor.title())
                .text("before", survivor.from())
                .text("after", survivor.to())
                .truth("reached", survivor.reached());
    }
}
