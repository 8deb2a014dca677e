package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.TestSheets;
import org.cxmaturity.tabletest.Expectation;
import org.cxmaturity.tabletest.ExpectationValidator;
import org.cxmaturity.tabletest.GivenText;
import org.cxmaturity.workbook.TestWorkbook;
import org.jspecify.annotations.Nullable;

/** The cases of a workbook of tests, ready to run. */
record TestSuite(String workbook, List<TestSuite.Ready> cases) {
    /** A case whose profile could be read. */
    record Ready(TestCaseRow row, String place, ReadProfile profile, List<Expectation> expectations) {}

    /** Reads a workbook, and every profile that its cases name, or says everything that is wrong. */
    static Result<TestSuite> open(LoadedTables bench, TestsDocument document) {
        return TestWorkbook.read(document.workbook()).then(sheets -> new Opening(bench, document, sheets).open());
    }

    /** The same of a workbook that need not be there; no tests at all where it is not. */
    static Result<TestSuite> open(LoadedTables bench, Optional<TestsDocument> document) {
        return document.map(each -> open(bench, each)).orElseGet(() -> Result.done(new TestSuite("", List.of())));
    }

    /** The one case of that id, or all of them. */
    Result<List<Ready>> chosen(Optional<String> id) {
        List<Ready> chosen = cases.stream()
                .filter(each -> id.map(each.row().id()::equals).orElse(true))
                .toList();
        if (id.isPresent() && chosen.isEmpty()) {
            List<String> ids = cases.stream().map(each -> each.row().id()).toList();
            return Result.refused(
                    Fault.USAGE,
                    new Problem(
                            Input.TEST_CASE,
                            '"' + id.get() + '"',
                            "the id of a case in " + workbook,
                            NearestName.to(id.get(), ids)));
        }
        return Result.done(chosen);
    }

    /** Reads one workbook's cases. */
    private static final class Opening {
        private final LoadedTables bench;
        private final TestsDocument document;
        private final TestSheets sheets;
        private final List<Problem> problems = new ArrayList<>();

        Opening(LoadedTables bench, TestsDocument document, TestSheets sheets) {
            this.bench = bench;
            this.document = document;
            this.sheets = sheets;
        }

        Result<TestSuite> open() {
            problems.addAll(ExpectationValidator.problems(
                    bench.tables(), sheets.cases(), sheets.expectations(), sheets::place));
            List<Ready> cases = new ArrayList<>();
            for (TestCaseRow row : sheets.cases()) {
                ReadProfile profile = profile(row);
                if (profile != null) {
                    cases.add(new Ready(row, sheets.place(row, "id"), profile, expectations(row)));
                }
            }
            return Result.unless(
                    Fault.TABLES, problems, new TestSuite(document.workbook().name(), List.copyOf(cases)));
        }

        private List<Expectation> expectations(TestCaseRow row) {
            return sheets.expectations().stream()
                    .filter(each -> each.testCase().equals(row.id()))
                    .map((ExpectationRow each) -> new Expectation(each, sheets.place(each, "expected")))
                    .toList();
        }

        private @Nullable ReadProfile profile(TestCaseRow row) {
            Optional<NamedContent> content = ShippedExamples.profile(row.profile())
                    .or(() -> TopProfile.named(row.profile(), bench.tables()))
                    .or(() -> document.profiles().apply(row.profile()));
            if (content.isEmpty()) {
                problems.add(unknown(row));
                return null;
            }
            Result<ReadProfile> read = bench.read(content.get(), GivenText.edits(row.given()));
            read.problems().forEach(each -> problems.add(placed(row, each)));
            return read.problems().isEmpty() ? read.orElseThrow() : null;
        }

        private Problem unknown(TestCaseRow row) {
            List<String> names = ShippedExamples.offered();
            return new Problem(
                    sheets.place(row, "profile"),
                    '"' + row.profile() + '"',
                    "blank, all-at-4, the name of a shipped example, or the path of a profile file, seen from "
                            + document.workbook().name(),
                    NearestName.to(row.profile(), names));
        }

        /** What is wrong with an edit stands in the cell that gives it; what is wrong with a file, in the file. */
        private Problem placed(TestCaseRow row, Problem problem) {
            String cell = sheets.place(row, problem.input() == Input.EDIT ? "given" : "profile");
            return new Problem(
                    (cell + " " + problem.place()).strip(), problem.found(), problem.expected(), problem.maybe());
        }
    }
}
