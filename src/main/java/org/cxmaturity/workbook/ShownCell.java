package org.cxmaturity.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellContent;
import org.cxmaturity.tablespec.CellContent.Amount;
import org.cxmaturity.tablespec.CellContent.Moment;
import org.cxmaturity.tablespec.CellContent.Truth;
import org.cxmaturity.tablespec.CellContent.Unreadable;
import org.cxmaturity.tablespec.CellContent.Words;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellReader;
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
        return CellReader.read(column, content(cell)) instanceof Value value
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
        return content(cell).inWords();
    }

    /** What stands in the cell. */
    static CellContent content(@Nullable XSSFCell cell) {
        if (cell == null || blank(cell)) {
            return CellContent.BLANK;
        }
        return switch (cell.getCellType()) {
            case STRING -> new Words(text(cell));
            case NUMERIC ->
                CellDates.isDate(cell)
                        ? new Moment(number(cell), cell.getLocalDateTimeCellValue())
                        : new Amount(number(cell));
            case FORMULA -> new Unreadable("the formula " + CellText.quoted(text(cell)));
            case BOOLEAN -> new Truth(cell.getBooleanCellValue());
            case ERROR -> new Unreadable("the error " + text(cell));
            default -> new Unreadable("something unreadable");
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
