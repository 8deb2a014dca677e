package org.cxmaturity.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellConversion;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellParser;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.ForbiddenText;
import org.jspecify.annotations.Nullable;

/** Reads a workbook's cell for what it is, never for what it looks like: no formula is evaluated, no text becomes a number. */
final class CellReader {
    private CellReader() {}

    /** What a cell of a table says in its column. */
    static CellConversion read(Column column, @Nullable XSSFCell cell) {
        if (cell == null || ShownCell.blank(cell)) {
            return CellParser.read(column, "");
        }
        return switch (cell.getCellType()) {
            case STRING -> text(column, cell);
            case NUMERIC -> column.kind().numeric() ? numeric(column, cell) : numberForText(column, cell);
            case BOOLEAN ->
                new Mistake(
                        ShownCell.inWords(cell),
                        CellText.expected(column) + ": write yes or no as text",
                        cell.getBooleanCellValue() ? "yes" : "no");
            default -> CellConversion.mistake(ShownCell.inWords(cell), CellText.expected(column));
        };
    }

    private static CellConversion text(Column column, XSSFCell cell) {
        String text = cell.getStringCellValue();
        CellConversion conversion = CellParser.read(column, text);
        boolean word = conversion instanceof Value value && value.value() == null;
        if (column.kind().numeric() && !word && ForbiddenText.mistake(text) == null) {
            String maybe = text.matches("-?[0-9.]+") ? text + " as a number, not as text" : null;
            return new Mistake("the text " + CellText.quoted(text), CellText.expected(column), maybe);
        }
        return conversion;
    }

    private static CellConversion numberForText(Column column, XSSFCell cell) {
        String found = DateUtil.isCellDateFormatted(cell) ? "a date" : ShownCell.inWords(cell);
        return new Mistake(
                found, CellText.expected(column), "the same as text: format the cell as text and type it again");
    }

    private static CellConversion numeric(Column column, XSSFCell cell) {
        boolean date = DateUtil.isCellDateFormatted(cell);
        if (column.kind() != CellKind.DATE) {
            return date
                    ? CellConversion.mistake("a date", CellText.expected(column))
                    : CellParser.read(column, ShownCell.number(cell));
        }
        LocalDateTime time = date ? cell.getLocalDateTimeCellValue() : null;
        if (time == null) {
            return CellConversion.mistake(ShownCell.inWords(cell), "a date, in a cell formatted as a date");
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? CellParser.read(column, time.toLocalDate().toString())
                : CellConversion.mistake("a date with a time of day", "a date");
    }
}
