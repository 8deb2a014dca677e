package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** One workbook by itself, under any name; what it is, is told by what is in it. */
public final class SingleWorkbook {
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Class<? extends Row>, SheetContent> sheets = new LinkedHashMap<>();
    private final byte[] bytes;
    private @Nullable String file;

    private SingleWorkbook(NamedContent content) {
        this.name = content.name();
        this.bytes = content.bytes();
    }

    /** Reads its tables. References to other workbooks are not checked. */
    public static Result<ReadTables> read(NamedContent content) {
        SingleWorkbook single = new SingleWorkbook(content);
        try (XSSFWorkbook workbook = GuardedWorkbook.open(single.name, single.bytes, single.problems)) {
            if (workbook != null) {
                single.tables(workbook);
            }
        } catch (IOException e) {
            single.problems.add(GuardedWorkbook.unopened(single.name, e));
        }
        return single.problems.isEmpty()
                ? single.result()
                : Result.refused(Fault.TABLES, RepeatedProblems.counted(single.problems));
    }

    /** Puts it into words, sound or not, of the rule base or not. */
    public static Listing list(NamedContent content) {
        SingleWorkbook single = new SingleWorkbook(content);
        try (XSSFWorkbook workbook = GuardedWorkbook.open(single.name, single.bytes, single.problems)) {
            if (workbook == null) {
                return single.unopened();
            }
            single.tables(workbook);
            String file = single.file;
            return new Listing(
                    file == null ? single.name : file,
                    RepeatedProblems.counted(single.problems),
                    WorkbookListings.sheets(workbook, file == null ? List.of() : specs(file)),
                    null);
        } catch (IOException e) {
            single.problems.add(GuardedWorkbook.unopened(single.name, e));
            return single.unopened();
        }
    }

    private Listing unopened() {
        return new Listing(name, problems, List.of(), RowDigest.sha256(bytes));
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
            SheetReader.read(workbook, spec, problems, new ArrayList<>())
                    .ifPresent(content -> sheets.put(spec.type(), content));
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
