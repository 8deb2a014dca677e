package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;

/**
 * A workbook whose untidy cells say in the right way what they can only have meant; no other cell is touched.
 *
 * @param content the bytes; as they were where no cell was mended
 * @param cells those that were
 * @param problems why the workbook cannot be opened; empty where it can
 */
public record TidiedWorkbook(byte[] content, List<ChangedCell> cells, List<Problem> problems) {
    public TidiedWorkbook {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
    }

    /**
     * Tidies a workbook.
     *
     * @param ids the ids that rows of a table have
     */
    public static TidiedWorkbook of(NamedContent workbook, Function<Class<? extends Row>, Collection<String>> ids) {
        List<Problem> problems = new ArrayList<>();
        List<ChangedCell> cells = new ArrayList<>();
        byte[] content = workbook.bytes();
        try (XSSFWorkbook open = GuardedWorkbook.open(workbook.name(), content, problems)) {
            if (open != null) {
                TidyCell tidy = new TidyCell(open);
                TableSpec.in(workbook.name()).forEach(spec -> sheet(open, spec, tidy, ids, cells));
                if (!cells.isEmpty()) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    open.write(bytes);
                    content = bytes.toByteArray();
                }
            }
        } catch (IOException e) {
            problems.add(GuardedWorkbook.unopened(workbook.name(), e));
        }
        return new TidiedWorkbook(content, cells, problems);
    }

    private static void sheet(
            XSSFWorkbook workbook,
            TableSpec<?> spec,
            TidyCell tidy,
            Function<Class<? extends Row>, Collection<String>> ids,
            List<ChangedCell> cells) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null || new MovedHeader(spec, sheet).problem() != null) {
            return;
        }
        SheetCells all = new SheetCells(sheet);
        SheetHeader header = SheetHeader.of(spec);
        List<Column> columns = spec.sheetColumns();
        for (int row = header.data(); row <= all.lastFilled(header.data(), columns.size()); row++) {
            for (int at = 0; at < columns.size(); at++) {
                Class<? extends Row> refers = columns.get(at).refers();
                XSSFCell cell = all.at(row, at);
                if (cell != null) {
                    tidy.mend(
                                    CellPlace.of(spec, row, at),
                                    columns.get(at),
                                    cell,
                                    refers == null || columns.get(at).identifies() ? Set.of() : ids.apply(refers))
                            .ifPresent(cells::add);
                }
            }
        }
    }
}
