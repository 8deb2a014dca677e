package org.cxmaturity.service.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.comparison.Edition;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TestSheets;
import org.cxmaturity.workbook.SingleWorkbook;
import org.cxmaturity.workbook.TestWorkbook;

/** Compares two directories of workbooks, or two workbooks. */
final class CompareTables {
    private final RuleBaseLoader loader;

    CompareTables(RuleBaseLoader loader) {
        this.loader = loader;
    }

    Result<EditionDifference> difference(Path before, Path after) {
        List<Problem> missing = new ArrayList<>();
        missing(before, missing);
        missing(after, missing);
        if (missing.isEmpty() && Files.isDirectory(before) != Files.isDirectory(after)) {
            Path file = Files.isDirectory(before) ? after : before;
            missing.add(new Problem(
                    file.toString(), "a workbook beside a directory", "two directories, or two workbooks", null));
        }
        if (!missing.isEmpty()) {
            return new Result.Refused<>(Fault.USAGE, missing);
        }
        boolean tested = tests(before) && tests(after);
        return edition(before, tested).then(old -> edition(after, tested).then(current -> compared(old, current)));
    }

    private static void missing(Path path, List<Problem> problems) {
        if (!Files.exists(path)) {
            problems.add(new Problem(
                    path.toString(), "no such file or directory", "a directory of workbooks, or a workbook", null));
        }
    }

    private static Result<EditionDifference> compared(Edition before, Edition after) {
        Set<String> old = before.read().digests().keySet();
        Set<String> current = after.read().digests().keySet();
        if (!old.equals(current)) {
            return new Result.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            after.name(),
                            "the workbook " + String.join(", ", current),
                            "the workbook " + String.join(", ", old) + ", as " + before.name() + " is",
                            null)));
        }
        return new Result.Done<>(EditionDifference.of(before, after));
    }

    private static boolean tests(Path directory) {
        return Files.exists(directory.resolve(TestWorkbook.FILE));
    }

    /**
     * Reads an edition.
     *
     * @param tested whether the tests beside the tables are compared with them
     */
    private Result<Edition> edition(Path path, boolean tested) {
        try {
            Result<ReadTables> read = Files.isDirectory(path) ? loader.rows(path) : SingleWorkbook.read(path);
            Result<ReadTables> result = tested && read instanceof Result.Done<ReadTables> tables
                    ? together(tables.value(), TestWorkbook.read(path.resolve(TestWorkbook.FILE)))
                    : read;
            return result instanceof Result.Refused<ReadTables> faulty
                    ? new Result.Refused<>(Fault.TABLES, ProblemPlaces.under(path, faulty.problems()))
                    : new Result.Done<>(new Edition(path.toString(), result.orElseThrow()));
        } catch (IOException e) {
            return new Result.Refused<>(Fault.TABLES, List.of(ProblemPlaces.unreadable(path, e)));
        }
    }

    private static Result<ReadTables> together(ReadTables tables, TestSheets tests) {
        if (tests instanceof TestSheets.Faulty faulty) {
            return Result.refused(Fault.TABLES, faulty.problems());
        }
        TestSheets.Read read = (TestSheets.Read) tests;
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>(tables.rows());
        rows.put(TestCaseRow.class, List.copyOf(read.cases()));
        rows.put(ExpectationRow.class, List.copyOf(read.expectations()));
        Map<String, String> places = new TreeMap<>(tables.places());
        places.putAll(read.ids());
        return Result.done(new ReadTables(rows, places, tables.digests()));
    }
}
