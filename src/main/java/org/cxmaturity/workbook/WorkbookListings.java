package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Listing;
import org.cxmaturity.tables.Listing.Entry;
import org.cxmaturity.tables.Listing.Said;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Sheets in words. Sheets of tables: each row by its id, each cell by its column's title. Other sheets: as they stand. */
final class WorkbookListings {
    private static final int MOST_COLUMNS = 100;

    private WorkbookListings() {}

    /** All sheets that say something; what the writer adds for drop-down menus does not. */
    static List<Listing.Sheet> sheets(XSSFWorkbook workbook, List<TableSpec<?>> specs) {
        List<Listing.Sheet> sheets = new ArrayList<>();
        for (Sheet each : workbook) {
            XSSFSheet sheet = (XSSFSheet) each;
            TableSpec<?> spec = specs.stream()
                    .filter(one -> one.sheet().equalsIgnoreCase(sheet.getSheetName()))
                    .findFirst()
                    .orElse(null);
            if (spec != null
                    && WorkbookRecognition.says(
                            sheet,
                            SheetHeader.of(spec).titles(),
                            spec.sheetColumns().get(0).title())) {
                sheets.add(table(spec, sheet));
            } else if (specs.isEmpty() || !sheet.getSheetName().equals(ListsSheet.NAME)) {
                sheets.add(plain(sheet));
            }
        }
        return sheets;
    }

    private static Listing.Sheet table(TableSpec<?> spec, XSSFSheet sheet) {
        SheetHeader header = SheetHeader.of(spec);
        List<String> titles = cells(sheet, header.titles());
        List<Entry> rows = new ArrayList<>();
        for (int at = header.data(); at <= last(sheet); at++) {
            List<Said> said = said(spec, titles, sheet.getRow(at));
            if (!said.isEmpty()) {
                rows.add(new Entry(ShownCell.text(sheet.getRow(at).getCell(0)), said));
            }
        }
        rows.sort(
                Comparator.comparing(Entry::id).thenComparing(row -> row.cells().toString()));
        return new Listing.Sheet(spec.sheet(), spec.name(), spec.title(), rows);
    }

    private static List<Said> said(TableSpec<?> spec, List<String> titles, @Nullable XSSFRow row) {
        List<Said> said = new ArrayList<>();
        int width = row == null ? 0 : Math.min(row.getLastCellNum(), MOST_COLUMNS);
        for (int i = 0; row != null && i < width; i++) {
            String title = i < titles.size() ? titles.get(i) : "";
            boolean known = i < spec.sheetColumns().size()
                    && title.equals(spec.sheetColumns().get(i).title());
            String text = known && !ShownCell.blank(row.getCell(i))
                    ? ShownCell.text(spec.sheetColumns().get(i), row.getCell(i))
                    : ShownCell.text(row.getCell(i));
            if (!text.isEmpty()) {
                said.add(new Said(title.isEmpty() ? "(column " + (i + 1) + ")" : title, text));
            }
        }
        return said;
    }

    private static Listing.Sheet plain(XSSFSheet sheet) {
        List<Entry> rows = new ArrayList<>();
        for (int at = 0; at <= last(sheet); at++) {
            List<Said> said = new ArrayList<>();
            cells(sheet, at).forEach(text -> said.add(new Said("", text)));
            if (said.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new Entry("", said));
            }
        }
        return new Listing.Sheet(sheet.getSheetName(), null, "", rows);
    }

    private static int last(XSSFSheet sheet) {
        return Math.min(sheet.getLastRowNum(), CellCount.MOST_ROWS);
    }

    private static List<String> cells(XSSFSheet sheet, int at) {
        XSSFRow row = sheet.getRow(at);
        List<String> cells = new ArrayList<>();
        for (int i = 0; row != null && i < Math.min(row.getLastCellNum(), MOST_COLUMNS); i++) {
            cells.add(ShownCell.text(row.getCell(i)));
        }
        return cells;
    }
}
