package org.cxmaturity.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TestSheets;
import org.jspecify.annotations.Nullable;

/**
 * The workbook of tests that may stand beside the tables. It is read like them and belongs to analysts like them, but is no part of the
 * rule base: it is not loaded with it, not counted in its digest and not kept with records.
 */
public final class TestWorkbook {
    /** What it is called where it stands beside the tables. */
    public static final String FILE = "tests.xlsx";

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    private TestWorkbook(String file) {
        this.file = file;
    }

    /** Reads a workbook of tests, whatever its name; cells and references between its sheets are checked, names of the rule base are not. */
    public static TestSheets read(Path path) throws IOException {
        return read(path, TestWorkbook::read);
    }

    /** The same, with the content read in another way. */
    static TestSheets read(Path path, BiFunction<String, byte[], TestSheets> reading) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (!Files.isRegularFile(path)) {
            return faulty(
                    path.toString(), Files.isDirectory(path) ? "a directory" : "no such file", "a workbook of tests");
        }
        return Files.size(path) > FileGuard.LARGEST
                ? faulty(name, "more than 10 MB", "a workbook of 10 MB at most")
                : reading.apply(name, Files.readAllBytes(path));
    }

    /** Reads a workbook's bytes. */
    static TestSheets read(String file, byte[] bytes) {
        return new TestWorkbook(file).open(bytes);
    }

    private TestSheets open(byte[] bytes) {
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file, bytes, problems)) {
            return workbook == null ? new TestSheets.Faulty(problems) : sheets(workbook);
        } catch (IOException | RuntimeException e) {
            return new TestSheets.Faulty(List.of(GuardedWorkbook.unopened(file, e)));
        }
    }

    private static TestSheets.Faulty faulty(String place, String found, String expected) {
        return new TestSheets.Faulty(List.of(new Problem(place, found, expected, null)));
    }

    private TestSheets sheets(XSSFWorkbook workbook) {
        TableSpec<TestCaseRow> cases = TableSpec.of(TestCaseRow.class);
        TableSpec<ExpectationRow> expectations = TableSpec.of(ExpectationRow.class);
        SheetContent given = sheet(workbook, cases);
        SheetContent expected = sheet(workbook, expectations);
        if (given != null && expected != null) {
            expected.references().forEach(each -> checkCase(each, given));
        }
        if (given == null || expected == null || !problems.isEmpty()) {
            return new TestSheets.Faulty(problems.stream().map(this::renamed).toList());
        }
        Map<String, String> ids = new HashMap<>();
        given.ids().forEach((id, place) -> ids.put(cases.reference(id), renamed(place)));
        expected.ids().forEach((id, place) -> ids.put(expectations.reference(id), renamed(place)));
        return new TestSheets.Read(rows(given, cases), rows(expected, expectations), ids);
    }

    private @Nullable SheetContent sheet(XSSFWorkbook workbook, TableSpec<?> spec) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            List<String> names = new ArrayList<>();
            workbook.forEach(other -> names.add(other.getSheetName()));
            String found = "no sheet of that name among " + String.join(", ", names);
            problems.add(new Problem(
                    CellPlace.of(spec), found, "the sheet " + spec.sheet(), Nearest.to(spec.sheet(), names)));
            return null;
        }
        return new SheetReader(spec, sheet, problems).read();
    }

    private void checkCase(SheetContent.Reference reference, SheetContent cases) {
        String id = reference.value().toString();
        if (!cases.ids().containsKey(id)) {
            problems.add(new Problem(
                    reference.place(),
                    CellText.quoted(id),
                    "a case of the sheet " + TableSpec.of(TestCaseRow.class).sheet(),
                    Nearest.to(id, cases.ids().keySet())));
        }
    }

    private static <R extends Row> List<R> rows(SheetContent content, TableSpec<R> spec) {
        return content.rows().stream().map(spec.type()::cast).toList();
    }

    private Problem renamed(Problem problem) {
        return new Problem(renamed(problem.place()), problem.found(), problem.expected(), problem.maybe());
    }

    /** A place by the name that the file goes by. */
    private String renamed(String place) {
        return place.startsWith(FILE + "!") ? file + place.substring(FILE.length()) : place;
    }
}
