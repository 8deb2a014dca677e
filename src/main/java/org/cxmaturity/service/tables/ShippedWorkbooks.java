package org.cxmaturity.service.tables;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.WorkbookWriter;

/** Workbooks as they were shipped. */
public final class ShippedWorkbooks {
    private static final String ALL = "all";
    private static final String TESTS = "tests";

    private ShippedWorkbooks() {}

    /** The one that somebody calls so, or {@code all} of them, by file name. */
    public static Result<SortedMap<String, byte[]>> called(String name) {
        if (name.equals(TESTS) || name.equals(TestWorkbook.FILE)) {
            String expected = "a workbook of the rule base; tests are yours to keep";
            return Result.refused(Fault.USAGE, new Problem(Input.WORKBOOK, name, expected, null));
        }
        Optional<String> file = WorkbookNames.file(name);
        if (file.isEmpty() && !name.equals(ALL)) {
            return Result.refused(Fault.USAGE, WorkbookNames.unknown(name, "a workbook of the rule base, or all"));
        }
        return ShippedRows.read()
                .map(shipped -> Result.done(written(file.map(List::of).orElseGet(WorkbookNames::all), shipped)))
                .orElseGet(() -> Result.refused(
                        Fault.TABLES,
                        new Problem(
                                "the program",
                                "no rows of the shipped workbooks",
                                "a program that was built whole",
                                null)));
    }

    private static SortedMap<String, byte[]> written(List<String> files, ReadTables shipped) {
        WorkbookWriter writer = WorkbookWriter.of(shipped);
        SortedMap<String, byte[]> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file, writer.bytes(file)));
        return contents;
    }
}
