package org.cxmaturity.service.tables;

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

/** Compares two rule bases' workbooks, or two workbooks. */
public final class CompareTables {
    private final RuleBaseLoader loader;

    /** Comparisons that read rows so. */
    public CompareTables(RuleBaseLoader loader) {
        this.loader = loader;
    }

    /** What differs, by meaning; both are rule bases, or both are one workbook that holds the same tables. */
    public Result<EditionDifference> difference(WorkbookSet before, WorkbookSet after) {
        if (before.single() != after.single()) {
            WorkbookSet workbook = before.single() ? before : after;
            return Result.refused(
                    Fault.USAGE,
                    new Problem(
                            workbook.name(),
                            "a workbook beside a directory",
                            "two directories, or two workbooks",
                            null));
        }
        boolean tested = before.contents().containsKey(TestWorkbook.FILE)
                && after.contents().containsKey(TestWorkbook.FILE)
                && !before.single();
        return edition(before, tested).then(old -> edition(after, tested).then(current -> compared(old, current)));
    }

    private static Result<EditionDifference> compared(Edition before, Edition after) {
        Set<String> old = before.read().digests().keySet();
        Set<String> current = after.read().digests().keySet();
        return old.equals(current)
                ? Result.done(EditionDifference.of(before, after))
                : Result.refused(
                        Fault.USAGE,
                        new Problem(
                                after.name(),
                                "the workbook " + String.join(", ", current),
                                "the workbook " + String.join(", ", old) + ", as " + before.name() + " is",
                                null));
    }

    /**
     * Reads an edition.
     *
     * @param tested whether the tests among the workbooks are compared with them
     */
    private Result<Edition> edition(WorkbookSet workbooks, boolean tested) {
        Result<ReadTables> read = workbooks.single()
                ? SingleWorkbook.read(workbooks.workbooks().get(0))
                : loader.rows(workbooks.contents());
        Result<ReadTables> result = !tested
                ? read
                : read.then(tables -> TestWorkbook.read(
                                workbooks.workbook(TestWorkbook.FILE).orElseThrow())
                        .map(tests -> together(tables, tests)));
        return workbooks.placed(result).map(rows -> new Edition(workbooks.name(), rows));
    }

    private static ReadTables together(ReadTables tables, TestSheets tests) {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>(tables.rows());
        rows.put(TestCaseRow.class, List.copyOf(tests.cases()));
        rows.put(ExpectationRow.class, List.copyOf(tests.expectations()));
        Map<String, String> places = new TreeMap<>(tables.places());
        places.putAll(tests.ids());
        return new ReadTables(rows, places, tables.digests());
    }
}
