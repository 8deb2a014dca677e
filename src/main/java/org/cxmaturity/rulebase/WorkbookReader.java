package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablecheck.Consistency;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.Workbooks;

/** Reads a directory of workbooks as the rows of a rule base, or says everything that is wrong with them at once. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /** Reads all workbooks, and holds the tables against each other once every cell is sound. */
    public static Result<ReadTables> read(Path directory) throws IOException {
        return readCells(directory).then(read -> Result.unless(Fault.TABLES, Consistency.problems(read), read));
    }

    /** Reads all workbooks; cells and references are checked, nothing across tables. */
    public static Result<ReadTables> readCells(Path directory) throws IOException {
        AssembledTables read = new Workbooks().survey(directory);
        return Result.unless(Fault.TABLES, read.problems(), read.sound());
    }
}
