package org.cxmaturity.service.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.WorkbookWriter;

/**
 * Workbooks to which rows come or from which they go. One that is as this program wrote it is written anew, so that equal rows give
 * equal bytes and what comes and goes leaves no trace; one that people have edited is changed in place, and looks as it did.
 */
final class ChangedWorkbooks {
    private final WorkbookWriter before;
    private final WorkbookWriter after;

    /** Workbooks that held some rows, and are to hold others, in the order in which they are to stand. */
    ChangedWorkbooks(ReadTables before, Map<Class<? extends Row>, ? extends List<? extends Row>> after) {
        this.before = WorkbookWriter.of(before);
        this.after = new WorkbookWriter(after);
    }

    /** The rows of a table in the order in which they stand. */
    static <R extends Row> List<R> inOrder(ReadTables read, Class<R> table) {
        return read.rows(table).stream()
                .sorted(Comparator.comparingInt(
                        row -> CellPlace.parse(read.place(row, "id")).row()))
                .toList();
    }

    /**
     * What a workbook is to hold.
     *
     * @param content what it holds
     * @param inPlace the same changed in place; what it holds where nothing of it changes
     */
    byte[] content(String file, byte[] content, byte[] inPlace) {
        return Arrays.equals(content, inPlace)
                        || !TableSpec.byFile().containsKey(file)
                        || !Arrays.equals(before.bytes(file), content)
                ? inPlace
                : after.bytes(file);
    }
}
