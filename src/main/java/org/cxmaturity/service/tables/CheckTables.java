package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.roadmap.WorkProgress;
import org.cxmaturity.roadmap.WorkProgress.Phase;
import org.cxmaturity.rulebase.ShippedRows;
import org.cxmaturity.tablecheck.Examination;
import org.cxmaturity.tablecheck.Examiner;
import org.cxmaturity.tablecheck.Finding;
import org.cxmaturity.tablecheck.Finding.Severity;
import org.cxmaturity.tablecheck.ReferenceRuleBase;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TestSheets;
import org.cxmaturity.tabletest.ExpectationValidator;
import org.cxmaturity.workbook.Annotator;
import org.cxmaturity.workbook.Remark;
import org.cxmaturity.workbook.Remark.Tone;
import org.cxmaturity.workbook.Workbooks;

/** Checks workbooks; remembers what it has read, so that only a changed workbook is opened again. */
public final class CheckTables {
    private static final String SHIPPED = "the tables that the product was built with";

    private final Optional<ReadTables> shipped = ShippedRows.read();
    private final Workbooks workbooks = new Workbooks(shipped.orElse(null));

    /**
     * Looks for everything that can be wrong.
     *
     * @param against earlier workbooks, whose version has to differ if the rows do; those the product was built with where left out
     * @param quick whether to leave out the analysis that takes longest
     */
    public Result<Examination> check(
            WorkbookSet tables, Optional<WorkbookSet> against, boolean quick, WorkProgress phases) {
        phases.begin(Phase.CHECKING);
        if (!quick) {
            CompletableFuture.runAsync(Examiner::prepare);
        }
        AssembledTables survey = tested(
                workbooks.survey(tables.contents(), tables.beside()),
                workbooks.tests(tables.contents()),
                workbooks.remarksOnTests(tables.contents()));
        return earlier(against).map(before -> Examiner.examine(survey, quick, before.orElse(null)));
    }

    private Result<Optional<ReferenceRuleBase>> earlier(Optional<WorkbookSet> against) {
        if (against.isEmpty()) {
            return Result.done(shipped.map(read -> new ReferenceRuleBase(SHIPPED, read)));
        }
        WorkbookSet other = against.get();
        AssembledTables survey = workbooks.survey(other.contents());
        return Result.unless(
                Fault.TABLES,
                other.placed(survey.problems()),
                Optional.of(new ReferenceRuleBase(other.name(), survey.sound())));
    }

    /** Copies of the workbooks with a finding, coloured and commented, by file name. */
    public static SortedMap<String, byte[]> marked(WorkbookSet tables, Examination examination) {
        return Annotator.copies(tables.contents(), remarks(examination));
    }

    private static List<Remark> remarks(Examination examination) {
        List<Remark> remarks = new ArrayList<>();
        for (Finding finding : examination.findings()) {
            Tone tone = finding.severity() == Severity.ERROR ? Tone.ERROR : Tone.WARNING;
            Problem problem = finding.problem();
            String said = "found " + problem.found() + "; expected " + problem.expected()
                    + (problem.maybe() == null ? "" : ". Maybe: " + problem.maybe());
            remarks.add(new Remark(finding.place(), tone, said));
            if (finding.kind() == Finding.Kind.OVERLAP || finding.kind() == Finding.Kind.REDUNDANT) {
                finding.others()
                        .forEach(other -> remarks.add(
                                new Remark(other, tone, "see " + finding.place() + ": " + problem.found())));
            }
        }
        return remarks;
    }

    /** Adds what is wrong with the tests beside the tables; whether they make sense can only be said of tables that can be read. */
    private static AssembledTables tested(
            AssembledTables survey, Result<TestSheets> tests, List<Problem> remarksOnTests) {
        List<Problem> problems = new ArrayList<>(survey.problems());
        problems.addAll(tests.problems());
        if (survey.problems().isEmpty() && survey.faulty().isEmpty()) {
            RowIndex index = new RowIndex(survey.sound().rows());
            tests.map(read -> problems.addAll(
                    ExpectationValidator.problems(index, read.cases(), read.expectations(), read::place)));
        }
        List<Problem> remarks = new ArrayList<>(survey.remarks());
        remarks.addAll(remarksOnTests);
        return new AssembledTables(problems, remarks, survey.faulty(), survey.sound());
    }
}
