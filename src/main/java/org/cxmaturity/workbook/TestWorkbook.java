package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TestSheets;

/**
 * The workbook of tests that may stand beside the tables. It is read like them and belongs to analysts like them, but is no part of the
 * rule base: it is not loaded with it, not counted in its digest and not kept with records.
 */
public final class TestWorkbook {
    /** What it is called where it stands beside the tables. */
    public static final String FILE = "tests.xlsx";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    private TestWorkbook(String file) {
        this.file = file;
    }

    /** Reads a workbook of tests, whatever its name; cells and references between its sheets are checked, names of the rule base are not. */
    public static Result<TestSheets> read(NamedContent workbook) {
        return content(workbook).sheets();
    }

    /**
     * What was read of a workbook of tests.
     *
     * @param remarks what is unusual about it and not wrong
     */
    record Content(Result<TestSheets> sheets, List<Problem> remarks) {}

    /** The same, with what is unusual about it. */
    static Content content(NamedContent workbook) {
        TestWorkbook tests = new TestWorkbook(workbook.name());
        Result<TestSheets> sheets = tests.open(workbook.bytes());
        return new Content(
                sheets,
                RepeatedProblems.counted(tests.remarks).stream()
                        .map(tests::renamed)
                        .toList());
    }

    private Result<TestSheets> open(byte[] bytes) {
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file, bytes, problems, remarks)) {
            return workbook == null ? Result.refused(Fault.TABLES, problems) : sheets(workbook);
        } catch (IOException | RuntimeException e) {
            return Result.refused(Fault.TABLES, GuardedWorkbook.unopened(file, e));
        }
    }

    private Result<TestSheets> sheets(XSSFWorkbook workbook) {
        TableSpec<TestCaseRow> cases = TableSpec.of(TestCaseRow.class);
        TableSpec<ExpectationRow> expectations = TableSpec.of(ExpectationRow.class);
        SheetContent given =
                SheetReader.read(workbook, cases, problems, remarks).orElse(null);
        SheetContent expected =
                SheetReader.read(workbook, expectations, problems, remarks).orElse(null);
        if (given != null && expected != null) {
            expected.references().forEach(each -> checkCase(each, given));
        }
        if (given == null || expected == null || !problems.isEmpty()) {
            return Result.refused(
                    Fault.TABLES,
                    RepeatedProblems.counted(problems).stream()
                            .map(this::renamed)
                            .toList());
        }
        Map<String, String> ids = new HashMap<>();
        given.ids().forEach((id, place) -> ids.put(cases.reference(id), renamed(place)));
        expected.ids().forEach((id, place) -> ids.put(expectations.reference(id), renamed(place)));
        return Result.done(new TestSheets(rows(given, cases), rows(expected, expectations), ids));
    }

    private void checkCase(SheetContent.Reference reference, SheetContent cases) {
        String id = reference.value().toString();
        if (!cases.ids().containsKey(id)) {
            problems.add(new Problem(
                    reference.place(),
                    CellText.quoted(id),
                    "a case of the sheet " + TableSpec.of(TestCaseRow.class).sheet(),
                    NearestName.to(id, cases.ids().keySet())));
        }
    }

    private static <R extends Row> List<R> rows(SheetContent content, TableSpec<R> spec) {
        return content.rows().stream().map(spec.type()::cast).toList();
    }

    private Problem renamed(Problem problem) {
        return problem.at(renamed(problem.place()));
    }

    /** A place by the name that the file goes by. */
    private String renamed(String place) {
        return place.startsWith(FILE + "!") ? file + place.substring(FILE.length()) : place;
    }
}
