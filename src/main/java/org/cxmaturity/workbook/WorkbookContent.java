package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.RowDigest;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableSpec;

/**
 * What was read from one workbook, by itself: nothing of it depends on another.
 *
 * @param digest the SHA-256 of its bytes
 * @param sheets the tables that were found in it
 * @param remarks what is unusual about it and not wrong: what nothing reads, and what counts unseen
 */
record WorkbookContent(
        String file, String digest, List<SheetContent> sheets, List<Problem> problems, List<Problem> remarks) {
    /** Reads a workbook's bytes. */
    static WorkbookContent read(String file, byte[] bytes) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> remarks = new ArrayList<>();
        List<SheetContent> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file, bytes, problems, remarks)) {
            if (workbook != null) {
                TableSpec.in(file).forEach(spec -> SheetReader.read(workbook, spec, problems, remarks)
                        .ifPresent(sheets::add));
            }
        } catch (IOException | RuntimeException e) {
            problems.add(GuardedWorkbook.unopened(file, e));
        }
        return new WorkbookContent(
                file, RowDigest.sha256(bytes), List.copyOf(sheets), List.copyOf(problems), List.copyOf(remarks));
    }

    /** A workbook that could not be read at all. */
    static WorkbookContent unread(Problem problem) {
        return new WorkbookContent(problem.place(), "", List.of(), List.of(problem), List.of());
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
        return new WorkbookContent(file, digest, List.copyOf(sheets), List.of(), List.of());
    }
}
