package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one workbook, by itself: nothing of it depends on another.
 *
 * @param digest the SHA-256 of its bytes
 * @param sheets the tables that were found in it
 */
record WorkbookContent(String file, String digest, List<SheetContent> sheets, List<Problem> problems) {
    /** Reads a workbook's bytes. */
    static WorkbookContent read(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<SheetContent> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file, bytes, problems)) {
            if (workbook != null) {
                TableSpec.in(file).forEach(spec -> sheet(workbook, spec, sheets, problems));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(GuardedWorkbook.unopened(file, e));
        }
        return new WorkbookContent(file, RowDigest.sha256(bytes), List.copyOf(sheets), List.copyOf(problems));
    }

    /** A workbook that could not be read at all. */
    static WorkbookContent unread(Problem problem) {
        return new WorkbookContent(problem.place(), "", List.of(), List.of(problem));
    }

    /** The same of a workbook whose rows are known, without opening it. */
    static WorkbookContent known(String file, String digest, ReadTables read) {
        List<SheetContent> sheets = new ArrayList<>();
        for (TableSpec<?> spec : TableSpec.in(file)) {
            List<Row> rows = List.copyOf(read.rows(spec.type()));
            Map<String, String> ids = new LinkedHashMap<>();
            List<SheetContent.Reference> references = new ArrayList<>();
            for (Row row : rows) {
                ids.put(row.id(), read.places().getOrDefault(spec.reference(row.id()), CellPlace.of(spec)));
                for (Column column : spec.columns()) {
                    Object value = column.of(row);
                    if (column.refers() != null && !column.identifies() && value != null) {
                        references.add(new SheetContent.Reference(column, value, read.place(row, column.name())));
                    }
                }
            }
            sheets.add(new SheetContent(spec, rows, ids, List.copyOf(references)));
        }
        return new WorkbookContent(file, digest, List.copyOf(sheets), List.of());
    }

    private static void sheet(
            XSSFWorkbook workbook, TableSpec<?> spec, List<SheetContent> sheets, List<Problem> problems) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            List<String> names = new ArrayList<>();
            workbook.forEach(other -> names.add(other.getSheetName()));
            String found = "no sheet of that name among " + String.join(", ", names);
            add(problems, spec, found, "the sheet " + spec.sheet(), NearestName.to(spec.sheet(), names));
            return;
        }
        if (spec.decision() != null && workbook.getSheetIndex(sheet) != 0) {
            add(problems, spec, "a table that is not on the first sheet", "the table on the first sheet", null);
        }
        sheets.add(new SheetReader(spec, sheet, problems).read());
    }

    private static void add(
            List<Problem> problems, TableSpec<?> spec, String found, String expected, @Nullable String maybe) {
        problems.add(new Problem(CellPlace.of(spec), found, expected, maybe));
    }
}
