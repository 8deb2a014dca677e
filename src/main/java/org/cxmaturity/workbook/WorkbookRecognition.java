package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Tells which of the workbooks that the product knows a file is, by what is in it: tools that compare versions rename files. */
public final class WorkbookRecognition {
    private WorkbookRecognition() {}

    /** Whether content is a workbook that the product knows, tables or tests, whatever its file is called. */
    public static boolean knows(byte[] content) {
        try (XSSFWorkbook workbook = GuardedWorkbook.open("", content, new ArrayList<>())) {
            return workbook != null && of(workbook, "") != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** The workbook's own name, or null where it is none of them. */
    static @Nullable String of(XSSFWorkbook workbook, String fileName) {
        String best = null;
        int most = 0;
        for (Map.Entry<String, List<TableSpec<?>>> file : TableSpec.known().entrySet()) {
            int likeness = 0;
            for (TableSpec<?> spec : file.getValue()) {
                likeness += likeness(workbook, spec);
            }
            if (likeness > 0 && fileName.endsWith(file.getKey())) {
                likeness++;
            }
            if (likeness > most) {
                most = likeness;
                best = file.getKey();
            }
        }
        return best;
    }

    /** A sheet of the right name counts, and so do its title and the first of its column titles where they stand on it. */
    private static int likeness(XSSFWorkbook workbook, TableSpec<?> spec) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            return 0;
        }
        SheetHeader header = SheetHeader.of(spec);
        int title = says(sheet, 0, spec.title()) ? 2 : 0;
        int columns = says(sheet, header.titles(), spec.sheetColumns().get(0).title()) ? 2 : 0;
        return title + columns == 0 ? 0 : 1 + title + columns;
    }

    static boolean says(XSSFSheet sheet, int at, String text) {
        return text.equals(new SheetCells(sheet).text(at, 0));
    }
}
