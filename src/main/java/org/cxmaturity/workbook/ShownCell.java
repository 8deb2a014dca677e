package org.cxmaturity.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ForbiddenText;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, sound or not, as a text. No formula is evaluated. */
final class ShownCell {
    private ShownCell() {}

    /** Whether a person who looks at the cell sees nothing in it: spaces and invisible characters are nothing. */
    static boolean blank(@Nullable XSSFCell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING && ForbiddenText.unseen(cell.getStringCellValue()));
    }

    /** The cell's text in a column: as it would be written where it is sound, else as it stands. */
    static String text(Column column, @Nullable XSSFCell cell) {
        return CellReader.read(column, cell) instanceof Value value
                ? CellText.write(column, value.value())
                : text(cell);
    }

    /** The cell as it stands; empty for a blank one. */
    static String text(@Nullable XSSFCell cell) {
        if (cell == null || blank(cell)) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> dateOrNumber(cell);
            case FORMULA -> "=" + cell.getCellFormula();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    /** The cell in a few words, for a message. */
    static String inWords(@Nullable XSSFCell cell) {
        if (cell == null || blank(cell)) {
            return "nothing";
        }
        return switch (cell.getCellType()) {
            case STRING -> CellText.quoted(text(cell));
            case NUMERIC -> "the number " + number(cell);
            case FORMULA -> "the formula " + CellText.quoted(text(cell));
            case BOOLEAN -> "the logical value " + text(cell);
            case ERROR -> "the error " + text(cell);
            default -> "something unreadable";
        };
    }

    private static String dateOrNumber(XSSFCell cell) {
        return CellDates.isDate(cell) && cell.getLocalDateTimeCellValue() != null
                ? cell.getLocalDateTimeCellValue().toString()
                : number(cell);
    }

    static String number(XSSFCell cell) {
        double number = cell.getNumericCellValue();
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
