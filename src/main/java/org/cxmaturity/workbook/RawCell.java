package org.cxmaturity.workbook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellConversion;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ForbiddenText;
import org.jspecify.annotations.Nullable;

/** Takes a workbook's cell for what it is, never for what it looks like: no formula is evaluated, no text becomes a number. */
final class RawCell {
    private RawCell() {}

    static boolean blank(@Nullable XSSFCell cell) {
        return cell == null
                || cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isEmpty());
    }

    /** The cell in a few words, whatever it holds. */
    static String shown(@Nullable XSSFCell cell) {
        if (cell == null || blank(cell)) {
            return "nothing";
        }
        return switch (cell.getCellType()) {
            case STRING -> CellText.quoted(cell.getStringCellValue());
            case NUMERIC -> "the number " + number(cell);
            case FORMULA -> "the formula " + CellText.quoted("=" + cell.getCellFormula());
            case BOOLEAN -> "the logical value " + (cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR ->
                "the error " + FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "something unreadable";
        };
    }

    /** What a cell of a table says in its column. */
    static CellConversion read(Column column, @Nullable XSSFCell cell) {
        if (cell == null || blank(cell)) {
            return CellText.read(column, "");
        }
        return switch (cell.getCellType()) {
            case STRING -> text(column, cell);
            case NUMERIC -> column.kind().numeric() ? numeric(column, cell) : numberForText(column, cell);
            case BOOLEAN ->
                new Mistake(
                        shown(cell),
                        CellText.expected(column) + ": write yes or no as text",
                        cell.getBooleanCellValue() ? "yes" : "no");
            default -> CellConversion.mistake(shown(cell), CellText.expected(column));
        };
    }

    private static CellConversion text(Column column, XSSFCell cell) {
        String text = cell.getStringCellValue();
        CellConversion conversion = CellText.read(column, text);
        boolean word = conversion instanceof Value value && value.value() == null;
        if (column.kind().numeric() && !word && ForbiddenText.mistake(text) == null) {
            String maybe = text.matches("-?[0-9.]+") ? text + " as a number, not as text" : null;
            return new Mistake("the text " + CellText.quoted(text), CellText.expected(column), maybe);
        }
        return conversion;
    }

    private static CellConversion numberForText(Column column, XSSFCell cell) {
        String found = DateUtil.isCellDateFormatted(cell) ? "a date" : shown(cell);
        return new Mistake(
                found, CellText.expected(column), "the same as text: format the cell as text and type it again");
    }

    private static CellConversion numeric(Column column, XSSFCell cell) {
        boolean date = DateUtil.isCellDateFormatted(cell);
        if (column.kind() != CellKind.DATE) {
            return date
                    ? CellConversion.mistake("a date", CellText.expected(column))
                    : CellText.read(column, number(cell));
        }
        LocalDateTime time = date ? cell.getLocalDateTimeCellValue() : null;
        if (time == null) {
            return CellConversion.mistake(shown(cell), "a date, in a cell formatted as a date");
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? CellText.read(column, time.toLocalDate().toString())
                : CellConversion.mistake("a date with a time of day", "a date");
    }

    private static String number(XSSFCell cell) {
        BigDecimal number = new BigDecimal(Double.toString(cell.getNumericCellValue())).stripTrailingZeros();
        return number.toPlainString();
    }
}
