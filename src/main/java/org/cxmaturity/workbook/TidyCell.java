package org.cxmaturity.workbook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tablespec.CellConversion.Value;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellMending;
import org.cxmaturity.tablespec.CellParser;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;

/** Mends cells of one workbook that can only have meant one thing; a cell keeps its looks, but for a format that says what it holds. */
final class TidyCell {
    private static final String TEXT = "@";
    private static final String GENERAL = "General";
    private static final String DAY = "yyyy-mm-dd";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    TidyCell(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Mends a cell, if it can be.
     *
     * @param ids what a column of references may name
     */
    Optional<ChangedCell> mend(String place, Column column, XSSFCell cell, Collection<String> ids) {
        return meant(column, cell, ids).map(text -> {
            String before = ShownCell.inWords(cell);
            boolean number = column.kind().numeric() && !isWord(column, text);
            if (number) {
                write(column, cell, text);
            } else {
                cell.setCellValue(text);
            }
            return new ChangedCell(place, before, number ? text : CellText.quoted(text));
        });
    }

    private static Optional<String> meant(Column column, XSSFCell cell, Collection<String> ids) {
        if (ShownCell.blank(cell)) {
            return Optional.empty();
        }
        CellKind kind = column.kind();
        return switch (cell.getCellType()) {
            case STRING ->
                kind.numeric() ? number(column, cell) : CellMending.of(column, cell.getStringCellValue(), ids);
            case BOOLEAN ->
                kind == CellKind.YES_NO ? Optional.of(cell.getBooleanCellValue() ? "yes" : "no") : Optional.empty();
            case NUMERIC ->
                kind == CellKind.DATE ? day(column, cell) : kind.numeric() ? Optional.empty() : text(column, cell);
            default -> Optional.empty();
        };
    }

    private static Optional<String> number(Column column, XSSFCell cell) {
        String text = cell.getStringCellValue();
        return isWord(column, text) ? Optional.empty() : CellMending.reading(column, text);
    }

    private static boolean isWord(Column column, String text) {
        return CellParser.read(column, text) instanceof Value value && value.value() == null;
    }

    /** A number in a column of days counts them, if it is written as a number. */
    private static Optional<String> day(Column column, XSSFCell cell) {
        return CellDates.isDate(cell) || cell.getSheet().getWorkbook().isDate1904()
                ? Optional.empty()
                : CellMending.reading(column, ShownCell.number(cell));
    }

    /** A number in a column of texts, unless its format shows it otherwise than it is. */
    private static Optional<String> text(Column column, XSSFCell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        boolean plain = GENERAL.equals(format) || TEXT.equals(format) || "0".equals(format);
        return plain && cell.getCellType() == CellType.NUMERIC
                ? CellMending.reading(column, ShownCell.number(cell))
                : Optional.empty();
    }

    private void write(Column column, XSSFCell cell, String text) {
        if (column.kind() == CellKind.DATE) {
            cell.setCellValue(LocalDate.parse(text));
            if (!CellDates.isDate(cell)) {
                format(cell, DAY);
            }
        } else {
            cell.setCellValue(Double.parseDouble(text));
            if (TEXT.equals(cell.getCellStyle().getDataFormatString())) {
                format(cell, GENERAL);
            }
        }
    }

    private void format(XSSFCell cell, String code) {
        XSSFCellStyle before = cell.getCellStyle();
        cell.setCellStyle(styles.computeIfAbsent(before.getIndex() + code, key -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            style.setDataFormat(workbook.createDataFormat().getFormat(code));
            style.setQuotePrefixed(false);
            return style;
        }));
    }
}
