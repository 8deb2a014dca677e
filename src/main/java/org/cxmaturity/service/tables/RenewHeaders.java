package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.workbook.RenewedWorkbook;

/** Makes copies of workbooks with the headers that this version demands. */
public final class RenewHeaders {
    private RenewHeaders() {}

    /**
     * Renews every workbook.
     *
     * @param drop whether data that this version has no column for may be left out
     */
    public static Result<RenewedWorkbooks> of(WorkbookSet workbooks, boolean drop) {
        List<Problem> problems = new ArrayList<>();
        List<RenewedHeader> reports = new ArrayList<>();
        TreeMap<String, byte[]> contents = new TreeMap<>();
        for (NamedContent workbook : workbooks.workbooks()) {
            RenewedWorkbook renewed = RenewedWorkbook.of(workbook);
            problems.addAll(renewed.problems());
            problems.addAll(drop ? List.of() : renewed.losses());
            reports.add(renewed.report());
            contents.put(workbook.name(), renewed.content());
        }
        return Result.unless(Fault.TABLES, workbooks.placed(problems), new RenewedWorkbooks(reports, contents));
    }
}
