package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestedRows;
import org.cxmaturity.workbook.TestWorkbook;
import org.cxmaturity.workbook.TestWorkbookWriter;

/** The workbench's use cases on directories of workbooks. */
public final class TableWorkbench implements Workbench {
    private final RuleBaseLoader loader;
    private final Path ownTables;
    private final CheckTables checking;

    /**
     * The use cases.
     *
     * @param ownTables the workbooks to go by where none are named
     */
    public TableWorkbench(RuleBaseLoader loader, Path ownTables) {
        this.loader = loader;
        this.ownTables = ownTables;
        this.checking = new CheckTables(ownTables);
    }

    @Override
    public Result<Checked> check(CheckRequest request, WorkProgress phases) {
        return checking.check(request, phases);
    }

    @Override
    public Result<EditionDifference> difference(Path before, Path after) {
        return new CompareTables(loader).difference(before, after);
    }

    @Override
    public Result<List<Listing>> listing(Path workbooks) {
        return ListWorkbooks.of(workbooks);
    }

    @Override
    public Result<TablesImpact> impact(Path before, Optional<Path> after, Path profiles, Progress progress) {
        return new MeasureImpact(loader).impact(before, after.orElse(ownTables), profiles, progress);
    }

    @Override
    public Result<TestRun> test(Tested tested, Optional<String> only, Progress progress) {
        Path workbook = workbook(tested);
        return bench(tested.tables()).then(bench -> TestSuite.open(bench, workbook)
                .then(suite -> suite.chosen(only))
                .map(cases -> new RunTests(bench).run(workbook.toString(), cases, progress)));
    }

    @Override
    public Result<ProposedTests> propose(Tested tested, Optional<String> table, Progress progress) {
        Result<List<TableSpec<?>>> specs = decisions(table);
        return specs.then(chosen -> bench(tested.tables())
                .then(bench -> suite(bench, tested).map(suite -> propose(bench, suite, chosen, progress))));
    }

    private static ProposedTests propose(
            LoadedTables bench, TestSuite suite, List<TableSpec<?>> specs, Progress progress) {
        TestedRows covered = new TestedRows();
        suite.cases().forEach(each -> covered.add(bench.derive(each.profile().profile()), each.expectations()));
        List<Row> rows = new ArrayList<>();
        specs.forEach(spec -> rows.addAll(bench.tables().all(spec.type())));
        return new ProposeTests(bench, suite.cases()).of(rows, covered, progress);
    }

    private static Result<List<TableSpec<?>>> decisions(Optional<String> name) {
        List<TableSpec<?>> all =
                TableSpec.all().stream().filter(each -> each.decision() != null).toList();
        List<TableSpec<?>> chosen = all.stream()
                .filter(each -> name.map(each.name()::equals).orElse(true))
                .toList();
        if (!chosen.isEmpty()) {
            return new Result.Done<>(chosen);
        }
        List<String> names = all.stream().<String>map(TableSpec::name).toList();
        String asked = name.orElseThrow();
        return new Result.Refused<>(
                Fault.USAGE,
                List.of(new Problem(
                        "--only", '"' + asked + '"', "the name of a decision table", Nearest.to(asked, names))));
    }

    @Override
    public byte[] workbook(ProposedTests proposal) {
        return new TestWorkbookWriter(proposal.lists()).bytes(proposal.cases(), proposal.expectations());
    }

    @Override
    public Result<RowAnswer> why(String row, Path profile, Optional<Path> tables) {
        return bench(tables).then(bench -> new ExplainRow(bench).explain(row, profile));
    }

    @Override
    public Result<Coverage> coverage(Tested tested, List<Path> profiles, Optional<Path> annotate, Progress progress) {
        AnnotatedCopies copies = new AnnotatedCopies(tested.tables().orElse(ownTables), annotate.orElse(null));
        return bench(tested.tables()).then(bench -> suite(bench, tested).then(suite -> {
            try {
                List<Problem> obstacles = copies.problems();
                return obstacles.isEmpty()
                        ? covered(new CoverRows(bench).count(suite.cases(), profiles, progress), copies)
                        : new Result.Refused<>(Fault.USAGE, obstacles);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static Result<Coverage> covered(Result<Coverage> counted, AnnotatedCopies copies) throws IOException {
        return counted instanceof Result.Done<Coverage> done
                ? copies.write(CoverRows.remarks(done.value())).map(written -> done.value())
                : counted;
    }

    private Result<LoadedTables> bench(Optional<Path> tables) {
        return LoadedTables.of(loader, tables.orElse(ownTables));
    }

    /** The tests that were named, which have to be there; or those beside the tables, which need not. */
    private Result<TestSuite> suite(LoadedTables bench, Tested tested) {
        Path workbook = workbook(tested);
        return tested.tests().isPresent() ? TestSuite.open(bench, workbook) : TestSuite.beside(bench, workbook);
    }

    private Path workbook(Tested tested) {
        return tested.tests().orElse(tested.tables().orElse(ownTables).resolve(TestWorkbook.FILE));
    }

    @Override
    public Result<List<RenewedHeader>> headers(Path workbooks, Path out, boolean drop) {
        return RenewHeaders.of(workbooks, out, drop);
    }

    @Override
    public Result<List<RestoredWorkbook>> restore(String workbook, Optional<Path> tables, Optional<Path> out) {
        return new RestoreTables(out.or(() -> tables).orElse(ownTables), out.isEmpty()).restore(workbook);
    }

    @Override
    public Result<String> drl(String workbook, Optional<Path> tables) {
        return DeriveDrl.of(workbook, tables.orElse(ownTables));
    }

    @Override
    public Result<StartedModel> start(ModelPlan plan, Optional<Path> tables) {
        return new StartModel(loader, tables.orElse(ownTables), plan).start();
    }
}
