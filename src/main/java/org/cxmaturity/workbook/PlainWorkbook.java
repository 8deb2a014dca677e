package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.tablespec.TableSpec;

/**
 * Sound workbooks as programs take them that read whatever stands on the first sheet: in the usual form, the table in front, and
 * nothing beside or below it.
 */
public final class PlainWorkbook {
    private PlainWorkbook() {}

    /**
     * The workbook's bytes.
     *
     * @param workbook sound, under its name among the decision tables
     */
    public static byte[] of(NamedContent workbook) {
        try (XSSFWorkbook open = GuardedWorkbook.open(workbook.name(), workbook.bytes(), new ArrayList<>())) {
            if (open == null) {
                return workbook.bytes();
            }
            for (TableSpec<?> spec : TableSpec.in(workbook.name())) {
                clear(open.getSheet(spec.sheet()), spec.sheetColumns().size());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            open.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away what is beside a table, and what nobody sees. */
    private static void clear(XSSFSheet sheet, int width) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() >= width || ShownCell.blank((XSSFCell) cell)) {
                    cell.setBlank();
                }
            }
        }
    }
}
