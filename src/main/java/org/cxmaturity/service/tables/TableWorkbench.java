package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cxmaturity.audit.Progress;
import org.cxmaturity.comparison.EditionDifference;
import org.cxmaturity.comparison.TablesImpact;
import org.cxmaturity.intake.ProfileCollection;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tabletest.ChangeCoverage;
import org.cxmaturity.tabletest.Coverage;
import org.cxmaturity.tabletest.ProposedTests;
import org.cxmaturity.tabletest.TestRun;
import org.cxmaturity.tabletest.TestedRows;
import org.cxmaturity.workbook.Annotator;
import org.cxmaturity.workbook.TestWorkbookWriter;

/** What an analyst asks of decision tables that takes a loaded rule base: how two differ, and what they make of profiles. */
public final class TableWorkbench {
    private final RuleBaseLoader loader;

    /** Use cases that load rule bases so. */
    public TableWorkbench(RuleBaseLoader loader) {
        this.loader = loader;
    }

    /**
     * Runs tests.
     *
     * @param only the one case to run
     */
    public Result<TestRun> test(WorkbookSet tables, TestsDocument tests, Optional<String> only, Progress progress) {
        return loaded(tables).then(bench -> TestSuite.open(bench, tests)
                .then(suite -> suite.chosen(only))
                .map(cases -> new RunTests(bench).run(tests.name(), cases, progress)));
    }

    /** What differs between two rule bases, or between two workbooks that hold the same tables. */
    public Result<EditionDifference> difference(WorkbookSet before, WorkbookSet after) {
        return new CompareTables(loader).difference(before, after);
    }

    /** What the new tables make of organisations that the old ones placed elsewhere. */
    public Result<TablesImpact> impact(
            WorkbookSet before, WorkbookSet after, ProfileCollection profiles, Progress progress) {
        return new MeasureImpact(loader).impact(before, after, profiles, progress);
    }

    /**
     * The workbooks with a model in them that is started.
     *
     * @param out what the set of them is to be called
     */
    public Result<NewModel> start(ModelPlan plan, WorkbookSet tables, String out) {
        return new StartModel(loader, tables, plan).start(out);
    }

    /** Takes a maturity model out of a copy of workbooks. */
    public Result<RemoveModel.Reduced> remove(String model, WorkbookSet tables) {
        return new RemoveModel(loader, tables, model).reduced();
    }

    private Result<LoadedTables> loaded(WorkbookSet tables) {
        return loader.load(tables.contents()).map(LoadedTables::new);
    }

    /**
     * Proposes boundary cases for rows that no test covers.
     *
     * @param tests the tests that there are
     * @param table the one table to propose them for
     */
    public Result<ProposedTests> propose(
            WorkbookSet tables, Optional<TestsDocument> tests, Optional<String> table, Progress progress) {
        return decisions(table).then(chosen -> loaded(tables)
                .then(bench -> TestSuite.open(bench, tests).map(suite -> propose(bench, suite, chosen, progress))));
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
            return Result.done(chosen);
        }
        List<String> names = all.stream().<String>map(TableSpec::name).toList();
        String asked = name.orElseThrow();
        return Result.refused(
                Fault.USAGE,
                new Problem(
                        Input.TABLE, '"' + asked + '"', "the name of a decision table", NearestName.to(asked, names)));
    }

    /** The workbook of what is proposed. */
    public byte[] workbook(ProposedTests proposal) {
        return new TestWorkbookWriter(proposal.lists()).bytes(proposal.cases(), proposal.expectations());
    }

    /**
     * Says whether a row fired for a profile, for which facts, and if not, which condition failed.
     *
     * @param row {@code table#row-id}, a row's id alone, or a cell {@code workbook!sheet!A16}
     */
    public Result<RowAnswer> why(String row, NamedContent profile, WorkbookSet tables) {
        return loaded(tables).then(bench -> new ExplainRow(bench).explain(row, profile));
    }

    /** Says which rows fired over tests, shipped examples and profiles. */
    public Result<Coverage> coverage(
            WorkbookSet tables, Optional<TestsDocument> tests, List<ProfileCollection> profiles, Progress progress) {
        return loaded(tables).then(bench -> TestSuite.open(bench, tests)
                .then(suite -> new CoverRows(bench).count(suite.cases(), profiles, progress)));
    }

    /**
     * Says which changes of thresholds and conclusions by one step a test would notice.
     *
     * @param table the one table to change; all of them without it
     */
    public Result<ChangeCoverage> changes(
            WorkbookSet tables, Optional<TestsDocument> tests, Optional<String> table, Progress progress) {
        return decisions(table).then(chosen -> loaded(tables).then(bench -> TestSuite.open(bench, tests)
                .map(suite -> new CoverChanges(bench, suite.cases()).of(chosen, progress))));
    }

    /** Copies of the workbooks in which the rows are marked that never fired, by file name. */
    public SortedMap<String, byte[]> marked(WorkbookSet tables, Coverage coverage) {
        return Annotator.copies(tables.contents(), CoverRows.remarks(coverage));
    }
}
