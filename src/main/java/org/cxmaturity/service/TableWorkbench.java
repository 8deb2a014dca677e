package org.cxmaturity.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.Difference;
import org.cxmaturity.comparison.Impact;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.roadmap.Phases;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.RenewedHeader;
import org.cxmaturity.tables.RestoredWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.StartedModel;
import org.cxmaturity.tabletest.Boundaries;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.Proposal;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.workbook.TableSpec;
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
    public Outcome<Checked> check(CheckRequest request, Phases phases) {
        return checking.check(request, phases);
    }

    @Override
    public Outcome<Difference> difference(Path before, Path after) {
        return new CompareTables(loader).difference(before, after);
    }

    @Override
    public Outcome<List<Listing>> listing(Path workbooks) {
        return ListWorkbooks.of(workbooks);
    }

    @Override
    public Outcome<Impact> impact(Path before, Optional<Path> after, Path profiles, Progress progress) {
        return new MeasureImpact(loader).impact(before, after.orElse(ownTables), profiles, progress);
    }

    @Override
    public Outcome<TestRun> test(Tested tested, Optional<String> only, Progress progress) {
        Path workbook = workbook(tested);
        return bench(tested.tables()).then(bench -> TestSuite.open(bench, workbook)
                .then(suite -> suite.chosen(only))
                .map(cases -> new RunTests(bench).run(workbook.toString(), cases, progress)));
    }

    @Override
    public Outcome<Proposal> propose(Tested tested, Optional<String> table, Progress progress) {
        Outcome<List<TableSpec<?>>> specs = decisions(table);
        return specs.then(chosen -> bench(tested.tables())
                .then(bench -> suite(bench, tested).map(suite -> propose(bench, suite, chosen, progress))));
    }

    private static Proposal propose(Bench bench, TestSuite suite, List<TableSpec<?>> specs, Progress progress) {
        Boundaries covered = new Boundaries();
        suite.cases().forEach(each -> covered.add(bench.derive(each.profile().profile()), each.expectations()));
        List<Row> rows = new ArrayList<>();
        specs.forEach(spec -> rows.addAll(bench.tables().all(spec.type())));
        return new ProposeTests(bench, suite.cases()).of(rows, covered, progress);
    }

    private static Outcome<List<TableSpec<?>>> decisions(Optional<String> name) {
        List<TableSpec<?>> all =
                TableSpec.all().stream().filter(each -> each.decision() != null).toList();
        List<TableSpec<?>> chosen = all.stream()
                .filter(each -> name.map(each.name()::equals).orElse(true))
                .toList();
        if (!chosen.isEmpty()) {
            return new Outcome.Done<>(chosen);
        }
        List<String> names = all.stream().<String>map(TableSpec::name).toList();
        String asked = name.orElseThrow();
        return new Outcome.Refused<>(
                Fault.USAGE,
                List.of(new Problem(
                        "--only", '"' + asked + '"', "the name of a decision table", Nearest.to(asked, names))));
    }

    @Override
    public byte[] workbook(Proposal proposal) {
        return new TestWorkbookWriter(proposal.lists()).bytes(proposal.cases(), proposal.expectations());
    }

    @Override
    public Outcome<RowAnswer> why(String row, Path profile, Optional<Path> tables) {
        return bench(tables).then(bench -> new ExplainRow(bench).explain(row, profile));
    }

    @Override
    public Outcome<Coverage> coverage(Tested tested, List<Path> profiles, Optional<Path> annotate, Progress progress) {
        AnnotatedCopies copies = new AnnotatedCopies(tested.tables().orElse(ownTables), annotate.orElse(null));
        return bench(tested.tables()).then(bench -> suite(bench, tested).then(suite -> {
            try {
                List<Problem> obstacles = copies.problems();
                return obstacles.isEmpty()
                        ? covered(new CoverRows(bench).count(suite.cases(), profiles, progress), copies)
                        : new Outcome.Refused<>(Fault.USAGE, obstacles);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private static Outcome<Coverage> covered(Outcome<Coverage> counted, AnnotatedCopies copies) throws IOException {
        return counted instanceof Outcome.Done<Coverage> done
                ? copies.write(CoverRows.remarks(done.value())).map(written -> done.value())
                : counted;
    }

    private Outcome<Bench> bench(Optional<Path> tables) {
        return Bench.of(loader, tables.orElse(ownTables));
    }

    /** The tests that were named, which have to be there; or those beside the tables, which need not. */
    private Outcome<TestSuite> suite(Bench bench, Tested tested) {
        Path workbook = workbook(tested);
        return tested.tests().isPresent() ? TestSuite.open(bench, workbook) : TestSuite.beside(bench, workbook);
    }

    private Path workbook(Tested tested) {
        return tested.tests().orElse(tested.tables().orElse(ownTables).resolve(TestWorkbook.FILE));
    }

    @Override
    public Outcome<List<RenewedHeader>> headers(Path workbooks, Path out, boolean drop) {
        return RenewHeaders.of(workbooks, out, drop);
    }

    @Override
    public Outcome<List<RestoredWorkbook>> restore(String workbook, Optional<Path> tables, Optional<Path> out) {
        return new RestoreTables(out.or(() -> tables).orElse(ownTables), out.isEmpty()).restore(workbook);
    }

    @Override
    public Outcome<String> drl(String workbook, Optional<Path> tables) {
        return DeriveDrl.of(workbook, tables.orElse(ownTables));
    }

    @Override
    public Outcome<StartedModel> start(ModelPlan plan, Optional<Path> tables) {
        return new StartModel(loader, tables.orElse(ownTables), plan).start();
    }
}
