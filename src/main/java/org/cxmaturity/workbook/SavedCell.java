package org.cxmaturity.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.ForbiddenText;
import org.jspecify.annotations.Nullable;

/**
 * A cell in which something stands, for what it is: no formula is worked out.
 *
 * @param place as a spreadsheet calls it, such as {@code D7}
 * @param shown what stands there, in a few words for a message
 * @param text of a cell of text, else null
 * @param number of a cell with a number that is no day, else null
 * @param day of a cell with a day, else null
 * @param truth of a logical value, else null
 * @param workedOut of a formula the result that was saved with it, in a few words, else null
 */
public record SavedCell(
        String place,
        String shown,
        @Nullable String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day,
        @Nullable Boolean truth,
        @Nullable String workedOut) {
    /** The cell; null where nothing is seen in it. A text is asked for once: the library makes it anew each time. */
    static @Nullable SavedCell of(XSSFCell cell) {
        CellType type = cell.getCellType();
        if (type == CellType.STRING) {
            String text = cell.getStringCellValue();
            return ForbiddenText.unseen(text)
                    ? null
                    : new SavedCell(cell.getReference(), CellText.quoted(text), text, null, null, null, null);
        }
        return type == CellType.BLANK ? null : of(cell, type);
    }

    private static SavedCell of(XSSFCell cell, CellType type) {
        LocalDateTime time =
                type == CellType.NUMERIC && CellDates.isDate(cell) ? cell.getLocalDateTimeCellValue() : null;
        boolean number = type == CellType.NUMERIC && time == null && Double.isFinite(cell.getNumericCellValue());
        return new SavedCell(
                cell.getReference(),
                time == null ? ShownCell.inWords(cell) : "the day " + time.toLocalDate(),
                null,
                number ? new BigDecimal(ShownCell.number(cell)) : null,
                time == null ? null : time.toLocalDate(),
                type == CellType.BOOLEAN ? (Boolean) cell.getBooleanCellValue() : null,
                type == CellType.FORMULA ? workedOut(cell) : null);
    }

    private static @Nullable String workedOut(XSSFCell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue().isBlank() ? null : CellText.shortened(cell.getStringCellValue());
            case NUMERIC -> ShownCell.number(cell);
            default -> null;
        };
    }
}
