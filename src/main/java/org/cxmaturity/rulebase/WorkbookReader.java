package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablecheck.Consistency;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.workbook.Workbooks;

/** Reads workbooks as the rows of a rule base, or says everything that is wrong with them at once. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /** Reads the workbooks of a directory, and holds the tables against each other once every cell is sound. */
    public static Result<ReadTables> read(Path directory) throws IOException {
        return read(new Workbooks(), WorkbookFiles.all(directory), WorkbookFiles.beside(directory));
    }

    /**
     * The same of workbooks by file name.
     *
     * @param known remembers what stood in workbooks read before
     * @param beside the names of files beside them, of which one may be meant for a workbook that is missing
     */
    static Result<ReadTables> read(Workbooks known, Map<String, byte[]> workbooks, Collection<String> beside) {
        return readCells(known, workbooks, beside)
                .then(read -> Result.unless(Fault.TABLES, Consistency.problems(read), read));
    }

    /** Reads workbooks by file name; cells and references are checked, nothing across tables. */
    public static Result<ReadTables> readCells(Map<String, byte[]> workbooks) {
        return readCells(new Workbooks(), workbooks, List.of());
    }

    private static Result<ReadTables> readCells(
            Workbooks known, Map<String, byte[]> workbooks, Collection<String> beside) {
        AssembledTables read = known.survey(workbooks, beside);
        return Result.unless(Fault.TABLES, read.problems(), read.sound());
    }
}
