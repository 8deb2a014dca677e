package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/**
 * Lifts everything off a sheet that is not header, and lays it down where this version's header wants it: data, styles, comments,
 * hyperlinks, validation, conditional formats, row heights and column widths.
 */
final class RelaidSheet {
    private record Held(
            int row,
            int column,
            CellType type,
            @Nullable Object value,
            XSSFCellStyle style,
            @Nullable CellComment comment,
            @Nullable XSSFHyperlink link) {}

    private record Height(int row, short height, boolean own, boolean hidden) {}

    private final XSSFSheet sheet;
    private final OldColumns old;
    private final SheetHeader header;
    private final List<Held> cells = new ArrayList<>();
    private final List<Height> heights = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    RelaidSheet(XSSFSheet sheet, OldColumns old, SheetHeader header) {
        this.sheet = sheet;
        this.old = old;
        this.header = header;
    }

    /** Takes everything away. */
    void lift() {
        int width = new SheetCells(sheet).width();
        for (int at = 0; at < width; at++) {
            widths.add(sheet.getColumnWidth(at));
        }
        for (int at = old.titles() + 1; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null) {
                heights.add(new Height(at, row.getHeight(), row.getCTRow().getCustomHeight(), row.getZeroHeight()));
                row.forEach(cell -> cells.add(held((XSSFCell) cell)));
            }
        }
        sheet.getMergedRegions().stream()
                .filter(range -> range.getFirstRow() > old.titles())
                .forEach(merged::add);
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        for (int at = sheet.getLastRowNum(); at >= 0; at--) {
            if (sheet.getRow(at) != null) {
                sheet.getRow(at).forEach(cell -> cell.removeCellComment());
                sheet.removeRow(sheet.getRow(at));
            }
        }
    }

    private static Held held(XSSFCell cell) {
        Object value =
                switch (cell.getCellType()) {
                    case STRING -> text(cell);
                    case NUMERIC -> cell.getNumericCellValue();
                    case BOOLEAN -> cell.getBooleanCellValue();
                    case FORMULA -> cell.getCellFormula();
                    case ERROR -> cell.getErrorCellValue();
                    default -> null;
                };
        return new Held(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                cell.getCellType(),
                value,
                cell.getCellStyle(),
                CellComment.of(cell),
                cell.getHyperlink());
    }

    /** A text outlives its cell only where it is a copy, or has pieces of its own style, which all workbooks share out. */
    private static XSSFRichTextString text(XSSFCell cell) {
        XSSFRichTextString text = cell.getRichStringCellValue();
        return text.numFormattingRuns() > 0 ? text : new XSSFRichTextString(cell.getStringCellValue());
    }

    /** Lays the data down below the new header. */
    void lay() {
        for (Height each : heights) {
            XSSFRow row = sheet.createRow(row(each.row()));
            row.setHeight(each.height());
            row.getCTRow().setCustomHeight(each.own());
            row.setZeroHeight(each.hidden());
        }
        for (Held each : cells) {
            int column = old.to(each.column());
            if (column >= 0) {
                lay(each, sheet.getRow(row(each.row())).createCell(column));
            }
        }
        merged.forEach(range -> moved(range).forEach(sheet::addMergedRegion));
        for (int at = 0; at < header.cells().get(0).size(); at++) {
            sheet.setColumnWidth(at, old.from(at) < 0 ? 18 * 256 : widths.get(old.from(at)));
        }
        validation();
        for (int at = 0; at < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); at++) {
            XSSFConditionalFormatting each =
                    sheet.getSheetConditionalFormatting().getConditionalFormattingAt(at);
            List<CellRangeAddress> ranges = moved(List.of(each.getFormattingRanges()));
            if (!ranges.isEmpty()) {
                each.setFormattingRanges(ranges.toArray(CellRangeAddress[]::new));
            }
        }
    }

    private void lay(Held each, XSSFCell cell) {
        switch (each.type()) {
            case STRING -> cell.setCellValue((XSSFRichTextString) each.value());
            case NUMERIC -> cell.setCellValue(each.value() instanceof Double number ? number : 0);
            case BOOLEAN -> cell.setCellValue(Boolean.TRUE.equals(each.value()));
            case FORMULA -> cell.setCellFormula(String.valueOf(each.value()));
            case ERROR ->
                cell.setCellErrorValue(each.value() instanceof Byte code ? FormulaError.forInt(code) : FormulaError.NA);
            default -> cell.setBlank();
        }
        cell.setCellStyle(each.style());
        if (each.link() != null) {
            cell.setHyperlink(each.link());
        }
        if (each.comment() != null) {
            each.comment().put(cell);
        }
    }

    private int row(int before) {
        return before - old.titles() - 1 + header.data();
    }

    private void validation() {
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        for (int at = all == null ? -1 : all.sizeOfDataValidationArray() - 1; at >= 0; at--) {
            CTDataValidation each = all.getDataValidationArray(at);
            List<CellRangeAddress> before = new ArrayList<>();
            for (Object range : each.getSqref()) {
                before.add(CellRangeAddress.valueOf(String.valueOf(range)));
            }
            List<CellRangeAddress> ranges = moved(before);
            if (ranges.isEmpty()) {
                all.removeDataValidation(at);
            } else {
                each.setSqref(
                        ranges.stream().map(CellRangeAddress::formatAsString).toList());
            }
        }
        if (all != null && all.sizeOfDataValidationArray() == 0) {
            sheet.getCTWorksheet().unsetDataValidations();
        } else if (all != null) {
            all.setCount(all.sizeOfDataValidationArray());
        }
    }

    private List<CellRangeAddress> moved(List<CellRangeAddress> ranges) {
        List<CellRangeAddress> moved = new ArrayList<>();
        ranges.forEach(range -> moved.addAll(moved(range)));
        return moved;
    }

    /** A range column by column, neighbours joined again; nothing of it where it lies in the header or in a lost column. */
    private List<CellRangeAddress> moved(CellRangeAddress range) {
        List<CellRangeAddress> moved = new ArrayList<>();
        int first = Math.max(range.getFirstRow(), old.titles() + 1);
        for (int at = range.getFirstColumn(); first <= range.getLastRow() && at <= range.getLastColumn(); at++) {
            int column = old.to(at);
            CellRangeAddress last = moved.isEmpty() ? null : moved.get(moved.size() - 1);
            if (column >= 0 && last != null && last.getLastColumn() + 1 == column) {
                last.setLastColumn(column);
            } else if (column >= 0) {
                moved.add(new CellRangeAddress(row(first), row(range.getLastRow()), column, column));
            }
        }
        return moved;
    }
}
