package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
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
import org.cxmaturity.workbook.Remark;
import org.cxmaturity.workbook.Remark.Tone;
import org.cxmaturity.workbook.Workbooks;

/** Checks the workbooks of a directory; remembers what it has read, so that only a changed workbook is opened again. */
public final class CheckTables {
    private static final String SHIPPED = "the tables that the product was built with";

    private final Path ownTables;
    private final Optional<ReadTables> shipped = ShippedRows.read();
    private final Workbooks workbooks = new Workbooks(shipped.orElse(null));

    /**
     * The use case.
     *
     * @param ownTables the workbooks to check where none are named
     */
    public CheckTables(Path ownTables) {
        this.ownTables = ownTables;
    }

    /** Looks for everything that can be wrong. */
    public Result<Checked> check(CheckRequest request, WorkProgress phases) {
        Path tables = request.tables().orElse(ownTables);
        try {
            Optional<Problem> none = none(tables);
            if (none.isPresent()) {
                return new Result.Refused<>(Fault.TABLES, List.of(none.get()));
            }
            AnnotatedCopies copies =
                    new AnnotatedCopies(tables, request.annotate().orElse(null));
            List<Problem> obstacles = copies.problems();
            return obstacles.isEmpty()
                    ? check(request, tables, copies, phases)
                    : new Result.Refused<>(Fault.USAGE, obstacles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result<Checked> check(CheckRequest request, Path tables, AnnotatedCopies copies, WorkProgress phases)
            throws IOException {
        phases.begin(Phase.CHECKING);
        if (!request.quick()) {
            CompletableFuture.runAsync(Examiner::prepare);
        }
        AssembledTables survey = tested(workbooks.survey(tables), workbooks.tests(tables));
        ReferenceRuleBase earlier =
                shipped.map(read -> new ReferenceRuleBase(SHIPPED, read)).orElse(null);
        if (request.against().isPresent()) {
            AssembledTables other = workbooks.survey(request.against().get());
            if (!other.problems().isEmpty()) {
                return new Result.Refused<>(Fault.TABLES, in(request.against().get(), other.problems()));
            }
            earlier = new ReferenceRuleBase(request.against().get().toString(), other.sound());
        }
        Examination examination = Examiner.examine(survey, request.quick(), earlier);
        return copies.write(remarks(examination)).map(written -> new Checked(examination, written));
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
    private static AssembledTables tested(AssembledTables survey, TestSheets tests) {
        List<Problem> problems = new ArrayList<>(survey.problems());
        if (tests instanceof TestSheets.Faulty faulty) {
            problems.addAll(faulty.problems());
        } else if (survey.problems().isEmpty() && survey.faulty().isEmpty()) {
            TestSheets.Read read = (TestSheets.Read) tests;
            RowIndex index = new RowIndex(survey.sound().rows());
            problems.addAll(ExpectationValidator.problems(index, read.cases(), read.expectations(), read::place));
        }
        return new AssembledTables(List.copyOf(problems), survey.faulty(), survey.sound());
    }

    /** Says of a directory without workbooks that it is one, and not that every single workbook is missing. */
    private static Optional<Problem> none(Path tables) throws IOException {
        Optional<Problem> wrong = TablesDirectory.problem(tables);
        if (wrong.isPresent()) {
            return wrong;
        }
        try (Stream<Path> files = Files.list(tables)) {
            return files.anyMatch(file -> file.toString().endsWith(".xlsx"))
                    ? Optional.empty()
                    : Optional.of(new Problem(tables.toString(), "no workbooks", TablesDirectory.EXPECTED, null));
        }
    }

    private static List<Problem> in(Path directory, List<Problem> problems) {
        return problems.stream()
                .map(each -> new Problem(
                        directory.resolve(each.place()).toString(), each.found(), each.expected(), each.maybe()))
                .toList();
    }
}
