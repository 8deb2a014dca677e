package org.cxmaturity.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** One workbook by itself, in any directory and under any name; what it is, is told by what is in it. */
public final class SingleWorkbook {
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Class<? extends Row>, SheetContent> sheets = new LinkedHashMap<>();
    private byte[] bytes = {};
    private @Nullable String file;

    private SingleWorkbook(Path path) {
        this.name = String.valueOf(path.getFileName());
    }

    /**
     * Reads its tables. References to other workbooks are not checked.
     *
     * @throws IOException where the file can't be read at all
     */
    public static Result<ReadTables> read(Path path) throws IOException {
        SingleWorkbook single = new SingleWorkbook(path);
        try (XSSFWorkbook workbook = single.open(path)) {
            if (workbook != null) {
                single.tables(workbook);
            }
        }
        return single.problems.isEmpty() ? single.result() : Result.refused(Fault.TABLES, List.copyOf(single.problems));
    }

    /**
     * Puts it into words, sound or not, of the rule base or not.
     *
     * @throws IOException where the file can't be read at all
     */
    public static Listing list(Path path) throws IOException {
        SingleWorkbook single = new SingleWorkbook(path);
        try (XSSFWorkbook workbook = single.open(path)) {
            if (workbook == null) {
                return new Listing(single.name, single.problems, List.of(), RowDigest.sha256(single.bytes));
            }
            single.tables(workbook);
            String file = single.file;
            return new Listing(
                    file == null ? single.name : file,
                    single.problems,
                    WorkbookListings.sheets(workbook, file == null ? List.of() : specs(file)),
                    null);
        }
    }

    private @Nullable XSSFWorkbook open(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            bytes = in.readNBytes((int) FileGuard.LARGEST + 1);
        }
        return GuardedWorkbook.open(name, bytes, problems);
    }

    private void tables(XSSFWorkbook workbook) {
        file = WorkbookRecognition.of(workbook, name);
        if (file == null) {
            problems.add(new Problem(
                    name,
                    "a workbook that holds no table of the rule base",
                    "a workbook of decision tables, with the sheets it came with",
                    null));
            return;
        }
        for (TableSpec<?> spec : specs(file)) {
            XSSFSheet sheet = workbook.getSheet(spec.sheet());
            if (sheet == null) {
                problems.add(
                        new Problem(CellPlace.of(spec), "no sheet of that name", "the sheet " + spec.sheet(), null));
            } else {
                sheets.put(spec.type(), new SheetReader(spec, sheet, problems).read());
            }
        }
    }

    private static List<TableSpec<?>> specs(String file) {
        return Objects.requireNonNull(TableSpec.known().get(file));
    }

    private Result<ReadTables> result() {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        Map<String, String> places = new TreeMap<>();
        sheets.forEach((type, sheet) -> {
            rows.put(
                    type,
                    sheet.rows().stream().sorted(Comparator.comparing(Row::id)).toList());
            sheet.ids().forEach((id, place) -> places.put(TableSpec.of(type).reference(id), place));
        });
        return Result.done(new ReadTables(rows, places, Map.of(Objects.requireNonNull(file), RowDigest.sha256(bytes))));
    }
}
