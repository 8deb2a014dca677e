package org.cxmaturity.service.tables;

import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.StockDrl;

/** Has stock Drools make rules of a workbook that the product's own reader has accepted. */
public final class DeriveDrl {
    private DeriveDrl() {}

    /** The rules of a workbook by itself. */
    public static Result<String> of(WorkbookSet workbook) {
        return workbook.placed(StockDrl.of(workbook.workbooks().get(0)));
    }

    /** The rules of the one among the workbooks that somebody calls so. */
    public static Result<String> of(String called, WorkbookSet tables) {
        return WorkbookNames.file(called)
                .map(file -> tables.workbook(file)
                        .map(workbook -> tables.placed(StockDrl.of(workbook)))
                        .orElseGet(() -> Result.refused(Fault.TABLES, missing(file, tables))))
                .orElseGet(() -> Result.refused(
                        Fault.USAGE,
                        WorkbookNames.unknown(called, "a file, or the name of a workbook in " + tables.name())));
    }

    private static Problem missing(String file, WorkbookSet tables) {
        return new Problem(WorkbookSet.place(tables.name(), file), "no such file", "the workbook of that name", null);
    }
}
