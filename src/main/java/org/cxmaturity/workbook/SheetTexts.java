package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook that is no table of rules, as texts.
 *
 * @param name the sheet's
 * @param rows its cells by row and column, rows and cells that say nothing among them
 * @param damage cells whose text cannot be had: formulas without a saved result, and errors
 */
public record SheetTexts(String name, List<List<String>> rows, List<Problem> damage) {
    public SheetTexts {
        rows = rows.stream().map(List::copyOf).toList();
        damage = List.copyOf(damage);
    }

    /** The visible sheets of a workbook, but for empty ones; refused where it is none, or may do harm. */
    public static Result<List<SheetTexts>> read(NamedContent file) {
        List<Problem> problems = new ArrayList<>();
        try (XSSFWorkbook workbook = GuardedWorkbook.open(file.name(), file.bytes(), problems)) {
            List<SheetTexts> sheets = new ArrayList<>();
            for (int at = 0; workbook != null && at < workbook.getNumberOfSheets(); at++) {
                if (!workbook.isSheetHidden(at) && !workbook.isSheetVeryHidden(at)) {
                    sheet(file.name(), workbook.getSheetAt(at)).ifPresent(sheets::add);
                }
            }
            return Result.unless(Fault.INPUT, problems, sheets);
        } catch (IOException e) {
            return Result.refused(Fault.INPUT, GuardedWorkbook.unopened(file.name(), e));
        }
    }

    private static Optional<SheetTexts> sheet(String file, XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        List<Problem> damage = new ArrayList<>();
        boolean filled = false;
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            Row row = sheet.getRow(at);
            List<String> cells = new ArrayList<>();
            for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
                XSSFCell cell = (XSSFCell) row.getCell(column);
                String text = text(cell);
                if (text == null) {
                    damage.add(new Problem(
                            file + "!" + sheet.getSheetName() + "!" + CellReference.convertNumToColString(column)
                                    + (at + 1),
                            ShownCell.inWords(cell),
                            "a text, a number or a day; copy the cells and paste their values",
                            null));
                }
                cells.add(text == null ? "" : text);
                filled |= text != null && !text.isBlank();
            }
            rows.add(cells);
        }
        return filled || !damage.isEmpty()
                ? Optional.of(new SheetTexts(sheet.getSheetName(), rows, damage))
                : Optional.empty();
    }

    /** The cell's text, of a formula its saved result; null where there is none. */
    private static @Nullable String text(@Nullable XSSFCell cell) {
        if (cell == null || ShownCell.blank(cell)) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case ERROR -> null;
            case FORMULA, _NONE -> null;
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case BLANK -> "";
            case NUMERIC -> cell.getCellType() == CellType.NUMERIC ? ShownCell.text(cell) : ShownCell.number(cell);
        };
    }
}
