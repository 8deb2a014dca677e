package org.cxmaturity.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, sound or not, in the fewest words. No formula is evaluated. */
final class PlainCell {
    private PlainCell() {}

    /** The cell's text in a column: as it would be written where it is sound, else as it stands. */
    static String text(Column column, @Nullable XSSFCell cell) {
        return RawCell.read(column, cell) instanceof Value value ? CellText.write(column, value.value()) : text(cell);
    }

    /** The cell as it stands; empty for a blank one. */
    static String text(@Nullable XSSFCell cell) {
        if (cell == null || RawCell.blank(cell)) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case FORMULA -> "=" + cell.getCellFormula();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private static String number(XSSFCell cell) {
        if (cell.getCellType() == CellType.NUMERIC
                && DateUtil.isCellDateFormatted(cell)
                && cell.getLocalDateTimeCellValue() != null) {
            return cell.getLocalDateTimeCellValue().toString();
        }
        double number = cell.getNumericCellValue();
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }
}
