package org.cxmaturity.workbook;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.model.WrittenDate;
import org.cxmaturity.model.WrittenNumber;
import org.cxmaturity.tablespec.CellConversion;
import org.cxmaturity.tablespec.CellConversion.Mistake;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellMending;
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
            case BOOLEAN -> truth(column, cell);
            default -> CellConversion.mistake(ShownCell.inWords(cell), CellText.expected(column));
        };
    }

    /** Only where yes or no is expected does a logical value stand for one of them. */
    private static CellConversion truth(Column column, XSSFCell cell) {
        String found = ShownCell.inWords(cell);
        return column.kind() == CellKind.YES_NO
                ? new Mistake(
                        found,
                        CellText.expected(column) + ": write yes or no as text",
                        cell.getBooleanCellValue() ? "yes" : "no")
                : CellConversion.mistake(found, CellText.expected(column));
    }

    private static CellConversion text(Column column, XSSFCell cell) {
        String text = cell.getStringCellValue();
        CellConversion conversion = CellParser.read(column, text);
        boolean word = conversion instanceof Value value && value.value() == null;
        if (column.kind().numeric() && !word && ForbiddenText.mistake(text) == null) {
            return new Mistake(
                    "the text " + CellText.quoted(text), CellText.expected(column), numberMeant(column, text));
        }
        if (conversion instanceof Mistake mistake && mistake.maybe() == null) {
            return new Mistake(
                    mistake.found(),
                    mistake.expected(),
                    CellMending.of(column, text).map(CellText::shortened).orElse(null));
        }
        return conversion;
    }

    private static @Nullable String numberMeant(Column column, String text) {
        if (column.kind() == CellKind.DATE) {
            return WrittenDate.of(text)
                    .maybe()
                    .map(day -> day + ", in a cell formatted as a date")
                    .orElse(null);
        }
        return CellMending.reading(column, text)
                .map(number -> CellText.shortened(number) + " as a number, not as text")
                .or(() -> WrittenNumber.of(CellText.shortened(text))
                        .maybe(CellText.least(column), CellText.most(column), column.kind() == CellKind.WHOLE)
                        .map(number -> number + ", as a number"))
                .orElse(null);
    }

    private static CellConversion numberForText(Column column, XSSFCell cell) {
        String found = CellDates.isDate(cell) ? "a date" : ShownCell.inWords(cell);
        return new Mistake(
                found, CellText.expected(column), "the same as text: format the cell as text and type it again");
    }

    private static CellConversion numeric(Column column, XSSFCell cell) {
        boolean date = CellDates.isDate(cell);
        if (column.kind() != CellKind.DATE) {
            return date
                    ? CellConversion.mistake("a date", CellText.expected(column))
                    : CellParser.read(column, ShownCell.number(cell));
        }
        LocalDateTime time = date ? cell.getLocalDateTimeCellValue() : null;
        if (time == null) {
            return new Mistake(
                    ShownCell.inWords(cell),
                    "a date, in a cell formatted as a date",
                    WrittenDate.of(ShownCell.number(cell))
                            .maybe()
                            .map(day -> day + ": format the cell as a date")
                            .orElse(null));
        }
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? CellParser.read(column, time.toLocalDate().toString())
                : CellConversion.mistake("a date with a time of day", "a date");
    }
}
