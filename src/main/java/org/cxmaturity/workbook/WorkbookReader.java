package org.cxmaturity.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Nearest;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/** Reads a directory of workbooks as the rows of a rule base, or says everything that is wrong with them at once. */
public final class WorkbookReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Class<? extends Row>, SheetReader> sheets = new LinkedHashMap<>();
    private final Map<String, String> digests = new TreeMap<>();

    private WorkbookReader() {}

    /** Reads all workbooks, and holds the tables against each other once every cell is sound. */
    public static ReadResult read(Path directory) throws IOException {
        ReadResult result = readCells(directory);
        if (result instanceof ReadResult.Read read) {
            List<Problem> problems = Consistency.problems(read);
            return problems.isEmpty() ? read : new ReadResult.Faulty(problems);
        }
        return result;
    }

    /** Reads all workbooks; cells and references are checked, nothing across tables. */
    static ReadResult readCells(Path directory) throws IOException {
        WorkbookReader reader = new WorkbookReader();
        for (Map.Entry<String, List<TableSpec<?>>> file : TableSpec.byFile().entrySet()) {
            reader.file(directory.resolve(file.getKey()), file.getKey(), file.getValue());
        }
        reader.unknownFiles(directory);
        reader.checkReferences();
        return reader.problems.isEmpty() ? reader.result() : new ReadResult.Faulty(List.copyOf(reader.problems));
    }

    private void file(Path path, String file, List<TableSpec<?>> specs) throws IOException {
        if (!Files.isRegularFile(path)) {
            problem(file, "no such file", "the workbook of " + specs.get(0).title(), null);
            return;
        }
        if (Files.size(path) > FileGuard.MOST_BYTES) {
            problem(file, "more than 10 MB", "a workbook of 10 MB at most", null);
            return;
        }
        byte[] bytes = Files.readAllBytes(path);
        digests.put(file, RowDigest.sha256(bytes));
        Problem unfit = FileGuard.problem(file, bytes);
        if (unfit != null) {
            problems.add(unfit);
            return;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            specs.forEach(spec -> sheet(workbook, spec));
        } catch (IOException | RuntimeException e) {
            problem(file, "a workbook that cannot be opened (" + e.getMessage() + ")", "a plain .xlsx workbook", null);
        }
    }

    private void sheet(XSSFWorkbook workbook, TableSpec<?> spec) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            List<String> names = new ArrayList<>();
            workbook.forEach(other -> names.add(other.getSheetName()));
            String found = "no sheet of that name among " + String.join(", ", names);
            problem(Place.of(spec), found, "the sheet " + spec.sheet(), Nearest.to(spec.sheet(), names));
            return;
        }
        if (spec.decision() != null && workbook.getSheetIndex(sheet) != 0) {
            problem(Place.of(spec), "a table that is not on the first sheet", "the table on the first sheet", null);
        }
        SheetReader reader = new SheetReader(spec, sheet, problems);
        reader.read();
        sheets.put(spec.type(), reader);
    }

    private void unknownFiles(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls"))
                    .filter(name -> !name.startsWith("~") && !name.startsWith("."))
                    .filter(name -> !TableSpec.byFile().containsKey(name))
                    .filter(name -> !name.equals(TestWorkbook.FILE))
                    .sorted()
                    .forEach(name -> problem(
                            name,
                            "a workbook that holds no table of the rule base",
                            "only workbooks of the rule base",
                            Nearest.to(name, TableSpec.byFile().keySet())));
        }
    }

    private void checkReferences() {
        for (SheetReader sheet : sheets.values()) {
            for (SheetReader.Reference reference : sheet.references) {
                Class<? extends Row> table = reference.column().refers();
                SheetReader referred = table == null ? null : sheets.get(table);
                if (table != null && referred != null) {
                    checkReference(reference, TableSpec.of(table), referred.ids.keySet());
                }
            }
        }
    }

    private void checkReference(SheetReader.Reference reference, TableSpec<?> referred, Collection<String> ids) {
        Collection<?> named = reference.value() instanceof Collection<?> several ? several : List.of(reference.value());
        for (Object id : named) {
            if (!ids.contains(id.toString())) {
                problem(
                        reference.place(),
                        CellText.quoted(id.toString()),
                        "the id of a row of " + referred.name(),
                        Nearest.to(id.toString(), ids));
            }
        }
    }

    private ReadResult result() {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        Map<String, String> places = new TreeMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            SheetReader sheet = sheets.get(spec.type());
            if (sheet != null) {
                List<Row> sorted = sheet.rows.stream()
                        .sorted(Comparator.comparing(Row::id))
                        .toList();
                rows.put(spec.type(), sorted);
                sheet.ids.forEach((id, place) -> places.put(spec.reference(id), place));
            }
        }
        return new ReadResult.Read(Collections.unmodifiableMap(rows), Map.copyOf(places), Map.copyOf(digests));
    }

    private void problem(String place, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(place, found, expected, maybe));
    }
}
