package org.cxmaturity.rulebase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablecheck.Consistency;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadResult;
import org.cxmaturity.workbook.Workbooks;

/** Reads a directory of workbooks as the rows of a rule base, or says everything that is wrong with them at once. */
public final class WorkbookReader {
    private WorkbookReader() {}

    /** Reads all workbooks, and holds the tables against each other once every cell is sound. */
    public static ReadResult read(Path directory) throws IOException {
        ReadResult result = readCells(directory);
        if (result instanceof ReadResult.Read read) {
            List<Problem> problems = Consistency.problems(read);
            return problems.isEmpty() ? read : new ReadResult.Faulty(problems);
        }
        return result;
    }

    /** Reads all workbooks; cells and references are checked, nothing across tables. */
    public static ReadResult readCells(Path directory) throws IOException {
        AssembledTables survey = new Workbooks().survey(directory);
        return survey.problems().isEmpty() ? survey.sound() : new ReadResult.Faulty(survey.problems());
    }
}
