package org.cxmaturity.workbook;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.cxmaturity.tablespec.CellContent;
import org.cxmaturity.tablespec.CellContent.Amount;
import org.cxmaturity.tablespec.CellContent.Moment;
import org.cxmaturity.tablespec.CellContent.Words;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Writes texts into the cells of a table's sheet, each as what it plainly is in its column. */
final class TypedCells {
    /** What a workbook takes for a character by its code; escaped, it is the text that it looks like. */
    private static final Pattern CODE = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

    private final XSSFSheet sheet;
    private final TableSpec<?> spec;
    private final SheetStyles styles;
    private final SheetWriter looks;

    TypedCells(XSSFSheet sheet, TableSpec<?> spec) {
        this.sheet = sheet;
        this.spec = spec;
        this.styles = new SheetStyles(sheet.getWorkbook());
        this.looks = new SheetWriter(sheet, spec, styles, new DropDowns(table -> List.of()));
    }

    /** Changes cells of a row that is there, counted from 0; they keep their looks. */
    void change(int at, Map<Integer, String> texts) {
        if (!texts.isEmpty()) {
            XSSFRow row = (XSSFRow) CellUtil.getRow(at, sheet);
            texts.forEach((column, text) -> write((XSSFCell) CellUtil.getCell(row, column), column, text));
            if (!row.getCTRow().getCustomHeight() && row.getCTRow().isSetHt()) {
                row.getCTRow().unsetHt();
            }
        }
    }

    /** Adds a row at a place that is free; it looks like the one above it, or below it where it is the first. */
    void add(int at, Map<Integer, String> texts) {
        XSSFRow row = sheet.createRow(at);
        int titles = SheetHeader.of(spec).titles();
        @Nullable XSSFRow like = at - 1 > titles ? sheet.getRow(at - 1) : sheet.getRow(at + 1);
        for (int column = 0; column < spec.sheetColumns().size(); column++) {
            XSSFCell cell = row.createCell(column);
            @Nullable XSSFCell model = like == null ? null : like.getCell(column);
            cell.setCellStyle(model == null ? styles.data(column(column), looks.begins(column)) : model.getCellStyle());
            write(cell, column, texts.getOrDefault(column, ""));
        }
    }

    private Column column(int at) {
        return spec.sheetColumns().get(at);
    }

    private void write(XSSFCell cell, int at, String text) {
        CellContent content = CellContent.typed(column(at), text);
        if (content instanceof Amount amount) {
            cell.setCellValue(Double.parseDouble(amount.number()));
            if (CellDates.isDate(cell)) {
                cell.setCellStyle(styles.data(column(at), looks.begins(at)));
            }
        } else if (content instanceof Moment moment && moment.time() != null) {
            cell.setCellValue(moment.time());
            if (!CellDates.isDate(cell)) {
                cell.setCellStyle(styles.data(column(at), looks.begins(at)));
            }
        } else if (content instanceof Words words) {
            cell.setCellValue(CODE.matcher(words.text()).replaceAll("_x005F_x"));
        } else {
            cell.setBlank();
        }
    }
}
