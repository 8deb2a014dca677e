package org.cxmaturity.service.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.Nearest;
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
record TestSuite(Path workbook, TestSheets.Read sheets, List<TestSuite.Ready> cases) {
    /** A case whose profile could be read. */
    record Ready(TestCaseRow row, String place, ReadProfile profile, List<Expectation> expectations) {}

    /** Reads a workbook, and every profile that its cases name, or says everything that is wrong. */
    static Result<TestSuite> open(LoadedTables bench, Path workbook) {
        try {
            TestSheets read = TestWorkbook.read(workbook);
            if (read instanceof TestSheets.Faulty faulty) {
                return new Result.Refused<>(Fault.TABLES, faulty.problems());
            }
            return new Opening(bench, workbook, (TestSheets.Read) read).open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workbook of tests beside the tables, if there is one; no tests at all otherwise. */
    static Result<TestSuite> beside(LoadedTables bench, Path workbook) {
        return Files.exists(workbook)
                ? open(bench, workbook)
                : new Result.Done<>(new TestSuite(workbook, TestSheets.Read.none(), List.of()));
    }

    /** The one case of that id, or all of them. */
    Result<List<Ready>> chosen(Optional<String> id) {
        List<Ready> chosen = cases.stream()
                .filter(each -> id.map(each.row().id()::equals).orElse(true))
                .toList();
        if (id.isPresent() && chosen.isEmpty()) {
            List<String> ids = cases.stream().map(each -> each.row().id()).toList();
            return new Result.Refused<>(
                    Fault.USAGE,
                    List.of(new Problem(
                            "--case",
                            '"' + id.get() + '"',
                            "the id of a case in " + workbook.getFileName(),
                            Nearest.to(id.get(), ids))));
        }
        return new Result.Done<>(chosen);
    }

    /** Reads one workbook's cases. */
    private static final class Opening {
        private final LoadedTables bench;
        private final Path workbook;
        private final TestSheets.Read sheets;
        private final List<Problem> problems = new ArrayList<>();

        Opening(LoadedTables bench, Path workbook, TestSheets.Read sheets) {
            this.bench = bench;
            this.workbook = workbook;
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
            return problems.isEmpty()
                    ? new Result.Done<>(new TestSuite(workbook, sheets, List.copyOf(cases)))
                    : new Result.Refused<>(Fault.TABLES, problems);
        }

        private List<Expectation> expectations(TestCaseRow row) {
            return sheets.expectations().stream()
                    .filter(each -> each.testCase().equals(row.id()))
                    .map((ExpectationRow each) -> new Expectation(each, sheets.place(each, "expected")))
                    .toList();
        }

        private @Nullable ReadProfile profile(TestCaseRow row) {
            Result<ReadProfile> read = read(row.profile(), GivenText.edits(row.given()));
            if (read == null) {
                problems.add(unknown(row));
                return null;
            }
            read.problems().forEach(each -> problems.add(placed(row, each)));
            return read.problems().isEmpty() ? read.orElseThrow() : null;
        }

        /** A profile that goes by a name, or a file seen from the workbook; null where there is neither. */
        private @Nullable Result<ReadProfile> read(String name, List<String> edits) {
            Optional<byte[]> content = ShippedExamples.content(name);
            if (content.isPresent()) {
                return bench.read(name + ShippedExamples.ENDING, content.get(), edits);
            }
            try {
                Path file = workbook.toAbsolutePath().resolveSibling(name);
                return Files.isRegularFile(file) ? bench.read(file, edits) : null;
            } catch (InvalidPathException noPath) {
                return null;
            }
        }

        private Problem unknown(TestCaseRow row) {
            List<String> names = Stream.concat(Stream.of(ShippedExamples.BLANK), ShippedExamples.NAMES.stream())
                    .toList();
            return new Problem(
                    sheets.place(row, "profile"),
                    '"' + row.profile() + '"',
                    "blank, the name of a shipped example, or the path of a profile file, seen from "
                            + workbook.getFileName(),
                    Nearest.to(row.profile(), names));
        }

        /** What is wrong with an edit stands in the cell that gives it; what is wrong with a file, in the file. */
        private Problem placed(TestCaseRow row, Problem problem) {
            String cell = sheets.place(row, problem.input() == Input.EDIT ? "given" : "profile");
            return new Problem(
                    (cell + " " + problem.place()).strip(), problem.found(), problem.expected(), problem.maybe());
        }
    }
}
