package org.cxmaturity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cxmaturity.audit.LedgerWatch;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.files.AnnotatedCopies;
import org.cxmaturity.files.ArchivedWorkbooks;
import org.cxmaturity.files.ProfileFile;
import org.cxmaturity.files.ProfilePaths;
import org.cxmaturity.files.WorkbookPaths;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.service.tables.CheckTables;
import org.cxmaturity.service.tables.DeriveDrl;
import org.cxmaturity.service.tables.ListWorkbooks;
import org.cxmaturity.service.tables.RowAnswer;
import org.cxmaturity.service.tables.TableWorkbench;
import org.cxmaturity.service.tables.TestsDocument;
import org.cxmaturity.service.tables.WorkbookSet;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.TestRun;

/** The analyst's use cases on files: reads workbooks and profiles, and writes the workbooks that come of them. */
public final class TableFiles {
    private final Path own;
    private final TableWorkbench workbench;
    private final CheckTables checking = new CheckTables();

    /**
     * The use cases on files.
     *
     * @param own the directory of the product's own workbooks, which count where no others are named
     */
    public TableFiles(TableWorkbench workbench, Path own) {
        this.own = own;
        this.workbench = workbench;
    }

    /**
     * What came of a check.
     *
     * @param annotated the paths of the copies that were written
     */
    public record Checked(Examination examination, List<String> annotated) {}

    /**
     * Looks for everything that can be wrong with the workbooks of a directory.
     *
     * @param against the directory of earlier workbooks, whose version has to differ if the rows do
     * @param quick whether to leave out the analysis that takes longest
     * @param annotate where to write copies of the workbooks with a finding, coloured and commented
     */
    public Result<Checked> check(
            Optional<Path> tables,
            Optional<Path> against,
            boolean quick,
            Optional<Path> annotate,
            WorkProgress phases) {
        return tables(tables)
                .then(read -> copies(annotate, tables).then(copies -> optional(against, WorkbookPaths::tables)
                        .then(earlier -> checking.check(read, earlier, quick, phases))
                        .then(examination -> copies.write(() -> CheckTables.marked(read, examination))
                                .map(written -> new Checked(examination, written)))));
    }

    /** Copies in which workbooks are changed. */
    public ChangedCopies copies() {
        return new ChangedCopies(workbench, own);
    }

    private Result<WorkbookSet> tables(Optional<Path> directory) {
        return WorkbookPaths.tables(directory.orElse(own));
    }

    private Result<AnnotatedCopies> copies(Optional<Path> annotate, Optional<Path> tables) {
        return AnnotatedCopies.in(annotate, tables.orElse(own));
    }

    private static <T> Result<Optional<T>> optional(Optional<Path> path, Function<Path, Result<T>> read) {
        return Result.optional(path.map(read));
    }

    /**
     * What differs between two directories of workbooks, or between two workbooks that hold the same tables; {@code LEDGER#ID} names
     * the workbooks of a record.
     *
     * @param before the old one
     * @param after the new one
     */
    public Result<EditionDifference> difference(Path before, Path after, LedgerWatch watch) {
        List<Problem> missing = Stream.of(before, after)
                .filter(path -> recorded(path).isEmpty() && !Files.exists(path))
                .map(path -> new Problem(
                        path.toString(), "no such file or directory", "a directory of workbooks, or a workbook", null))
                .toList();
        return Result.unless(Fault.USAGE, missing, before)
                .then(old -> compared(old, watch))
                .then(old -> compared(after, watch)
                        .then(current -> workbench.difference(old, current).either(Result::done, refused -> workbench
                                .difference(renewed(before, old), renewed(after, current))
                                .either(Result::done, again -> refused.<EditionDifference>as()))));
    }

    private static Optional<RecordCitation> recorded(Path path) {
        return RecordCitation.parse(path.toString());
    }

    private static Result<WorkbookSet> recorded(RecordCitation record, Path name, LedgerWatch watch) {
        return ArchivedWorkbooks.of(record.ledger(), record.id(), name.toString(), watch);
    }

    private static Result<WorkbookSet> compared(Path path, LedgerWatch watch) {
        return recorded(path)
                .map(record -> recorded(record, path, watch))
                .orElseGet(() -> Files.isDirectory(path) ? WorkbookPaths.tables(path) : WorkbookPaths.single(path));
    }

    /** Workbooks of a record may be of an earlier version; those that people name themselves are theirs to renew. */
    private static WorkbookSet renewed(Path path, WorkbookSet workbooks) {
        return recorded(path).isPresent() ? ArchivedWorkbooks.renewed(workbooks) : workbooks;
    }

    /** A workbook in words, or every workbook of a directory, or of a record named {@code LEDGER#ID}. */
    public Result<List<Listing>> listing(Path workbooks, LedgerWatch watch) {
        return recorded(workbooks)
                .map(record -> recorded(record, workbooks, watch))
                .orElseGet(() -> WorkbookPaths.any(workbooks))
                .map(ListWorkbooks::of);
    }

    /**
     * What the new tables make of organisations that the old ones placed elsewhere.
     *
     * @param before the directory of the old workbooks
     * @param after the directory of the new ones, or nothing for the product's own
     * @param profiles a directory of profiles, a profile, or a file of JSON lines
     */
    public Result<TablesImpact> impact(Path before, Optional<Path> after, Path profiles, Progress progress) {
        return ProfilePaths.read(profiles).then(collection -> WorkbookPaths.tables(before)
                .then(old -> tables(after).then(current -> workbench.impact(old, current, collection, progress))));
    }

    /**
     * Tables, and the tests that are held against them.
     *
     * @param tables a directory of workbooks, or the product's own
     * @param tests a workbook of tests, or the one beside the tables
     */
    public record Tested(Optional<Path> tables, Optional<Path> tests) {}

    /**
     * Runs tests.
     *
     * @param only the one case to run
     */
    public Result<TestRun> test(Tested tested, Optional<String> only, Progress progress) {
        Path tests = tested.tests()
                .orElseGet(() -> WorkbookPaths.testsIn(tested.tables().orElse(own)));
        return tables(tested.tables()).then(tables -> WorkbookPaths.tests(tests)
                .then(document -> workbench.test(tables, document, only, progress)));
    }

    /**
     * Proposes boundary cases for rows that no test covers.
     *
     * @param table the one table to propose them for
     */
    public Result<ProposedTests> propose(Tested tested, Optional<String> table, Progress progress) {
        return tables(tested.tables())
                .then(tables -> tests(tested).then(tests -> workbench.propose(tables, tests, table, progress)));
    }

    /** The tests that were named, which have to be there; or those beside the tables, which need not. */
    private Result<Optional<TestsDocument>> tests(Tested tested) {
        Path beside = WorkbookPaths.testsIn(tested.tables().orElse(own));
        return optional(tested.tests().or(() -> Optional.of(beside).filter(Files::exists)), WorkbookPaths::tests);
    }

    /** The workbook of what is proposed. */
    public byte[] workbook(ProposedTests proposal) {
        return workbench.workbook(proposal);
    }

    /**
     * Says whether a row fired for a profile, for which facts, and if not, which condition failed.
     *
     * @param row {@code table#row-id}, a row's id alone, or a cell {@code workbook!sheet!A16}
     */
    public Result<RowAnswer> why(String row, Path profile, Optional<Path> tables) {
        return ProfileFile.read(profile)
                .then(content -> tables(tables).then(read -> workbench.why(row, content, read)));
    }

    /**
     * Says which rows fired over tests, shipped examples and profiles.
     *
     * @param profiles profile files and directories of them
     * @param annotate a directory for copies of the workbooks in which the rows are marked that never did, if they are wanted
     */
    public Result<Coverage> coverage(Tested tested, List<Path> profiles, Optional<Path> annotate, Progress progress) {
        return tables(tested.tables())
                .then(tables -> copies(annotate, tested.tables()).then(copies -> ProfilePaths.read(profiles)
                        .then(read -> tests(tested).then(tests -> workbench.coverage(tables, tests, read, progress)))
                        .then(coverage -> copies.write(() -> workbench.marked(tables, coverage))
                                .map(written -> coverage))));
    }

    /**
     * Says which changes of thresholds and conclusions by one step a test would notice.
     *
     * @param table the one table to change; all of them without it
     */
    public Result<ChangeCoverage> changes(Tested tested, Optional<String> table, Progress progress) {
        return tables(tested.tables())
                .then(tables -> tests(tested).then(tests -> workbench.changes(tables, tests, table, progress)));
    }

    /**
     * The rules that stock Drools makes of a workbook.
     *
     * @param workbook a file, or the name of a workbook
     * @param tables where a workbook is that is named, or nothing for the product's own
     */
    public Result<String> drl(String workbook, Optional<Path> tables) {
        return Files.isRegularFile(Path.of(workbook))
                ? WorkbookPaths.single(Path.of(workbook)).then(DeriveDrl::of)
                : WorkbookPaths.directory(tables.orElse(own)).then(read -> DeriveDrl.of(workbook, read));
    }
}
