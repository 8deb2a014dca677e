package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** The menus of a workbook's cells: which values a column offers, by their lists on the {@linkplain ListsSheet sheet of lists}. */
final class DropDowns {
    static final int SPARE_ROWS = 500;
    private static final int MOST_WRITTEN = 250;
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Function<Class<? extends Row>, List<String>> ids;

    DropDowns(Function<Class<? extends Row>, List<String>> ids) {
        this.ids = ids;
    }

    /** Puts a list of its own on the sheet of lists. */
    void add(String name, List<String> values) {
        lists.put(name, values);
    }

    /** Writes the sheet of lists. */
    void write(XSSFWorkbook workbook, SheetStyles styles) {
        if (!lists.isEmpty()) {
            ListsSheet.write(workbook, styles, lists);
        }
    }

    /** Offers the column's values in the rows from {@code first} on. */
    void offer(XSSFSheet sheet, Column column, int at, int first, int last) {
        offer(sheet, column, constraint(sheet.getDataValidationHelper(), column), range(at, first, last));
    }

    /**
     * Offers a column's values in a sheet of a workbook that has its lists already: by the list where there is one, else by the
     * values themselves. Offers nothing where neither is possible.
     */
    static void offerAgain(XSSFSheet sheet, Column column, int at, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Class<? extends Row> table = column.refers();
        String list = table == null ? "" : ListsSheet.range(ListsSheet.name(table), column);
        List<String> values = column.kind() == CellKind.YES_NO ? YES_NO : CellText.names(column);
        DataValidationConstraint constraint = null;
        if (table != null && sheet.getWorkbook().getName(list) != null) {
            constraint = helper.createFormulaListConstraint(list);
        } else if (!values.isEmpty() && String.join(",", values).length() < MOST_WRITTEN) {
            List<String> offered = new ArrayList<>(values);
            if (column.isCondition()) {
                offered.add(0, CellText.ANY);
            }
            constraint = helper.createExplicitListConstraint(offered.toArray(String[]::new));
        }
        offer(sheet, column, constraint, range(at, first, last));
    }

    /** The cells of a column from row to row, and more below for rows to come. */
    static CellRangeAddressList range(int column, int first, int last) {
        return new CellRangeAddressList(first, last + SPARE_ROWS, column, column);
    }

    private static void offer(
            XSSFSheet sheet, Column column, @Nullable DataValidationConstraint constraint, CellRangeAddressList cells) {
        if (constraint == null) {
            return;
        }
        DataValidation validation = sheet.getDataValidationHelper().createValidation(constraint, cells);
        boolean open = column.kind().several() || column.refers() != null;
        validation.setErrorStyle(open ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(shortened(column.title(), 31), shortened(complaint(column), 254));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(false);
        sheet.addValidationData(validation);
    }

    /** An id may be younger than the list of ids. */
    private static String complaint(Column column) {
        if (column.refers() == null) {
            return "Expected: " + CellText.expected(column) + ".";
        }
        return "This is not on the list. Keep it if you have added its row to "
                + CellPlace.of(TableSpec.of(column.refers()))
                + (column.kind().several() ? ", or if it is several ids, separated by commas" : "")
                + ": a check of the tables says whether it can stand.";
    }

    private @Nullable DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
        Class<? extends Row> table = column.refers();
        if (column.constants() != null) {
            return list(helper, column, column.constants().getSimpleName(), CellText.names(column));
        }
        if (column.kind() == CellKind.YES_NO) {
            return list(helper, column, "YesNo", YES_NO);
        }
        if (table != null) {
            return list(helper, column, ListsSheet.name(table), ids.apply(table));
        }
        Scale scale = column.scale();
        if (scale == null || column.isCondition() || column.kind() != CellKind.WHOLE) {
            return null;
        }
        return helper.createIntegerConstraint(
                OperatorType.BETWEEN, Long.toString(scale.min()), Long.toString(scale.max()));
    }

    private @Nullable DataValidationConstraint list(
            DataValidationHelper helper, Column column, String name, List<String> values) {
        if (values.isEmpty()) {
            return null;
        }
        lists.put(name, values);
        return helper.createFormulaListConstraint(ListsSheet.range(name, column));
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
