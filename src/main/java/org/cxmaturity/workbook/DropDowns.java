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
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.jspecify.annotations.Nullable;

/** The values to choose from in a workbook's cells: a column each on the sheet {@code Lists}, under a name. */
final class DropDowns {
    static final String SHEET = "Lists";
    private static final int SPARE_ROWS = 500;

    private final Map<String, List<String>> vocabulary = new LinkedHashMap<>();
    private final Function<Class<? extends Row>, List<String>> ids;

    DropDowns(Function<Class<? extends Row>, List<String>> ids) {
        this.ids = ids;
    }

    /** Puts a list of its own on the sheet of lists. */
    void add(String name, List<String> values) {
        vocabulary.put(name, values);
    }

    /** Offers the column's values in the rows from {@code first} on. */
    void offer(XSSFSheet sheet, Column column, int at, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = constraint(helper, column);
        if (constraint == null) {
            return;
        }
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(first, last + SPARE_ROWS, at, at));
        boolean open = column.kind().several();
        validation.setErrorStyle(open ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                shortened(column.title(), 31), shortened("Expected: " + CellText.expected(column) + ".", 254));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(false);
        sheet.addValidationData(validation);
    }

    /** Writes the sheet of lists. */
    void write(XSSFWorkbook workbook) {
        if (vocabulary.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(SHEET);
        int at = 0;
        for (Map.Entry<String, List<String>> list : vocabulary.entrySet()) {
            write(sheet, at, list.getKey(), list.getValue());
            sheet.setColumnWidth(at, 28 * 256);
            at++;
        }
        sheet.createFreezePane(0, 1);
    }

    private @Nullable DataValidationConstraint constraint(DataValidationHelper helper, Column column) {
        Class<? extends Row> table = column.refers();
        if (column.constants() != null) {
            return list(helper, column, column.constants().getSimpleName(), CellText.names(column));
        }
        if (column.kind() == CellKind.YES_NO) {
            return list(helper, column, "YesNo", List.of("yes", "no"));
        }
        if (table != null) {
            String name = TableSpec.of(table).name().replace('-', '_');
            return list(helper, column, name, ids.apply(table));
        }
        Scale scale = column.scale();
        if (scale == null || column.any() || column.kind() != CellKind.WHOLE) {
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
        vocabulary.put(name, values);
        String suffix = column.any() ? "_or_any" : column.optional() ? "_or_none" : "";
        return helper.createFormulaListConstraint("List_" + name + suffix);
    }

    /** The heading, then {@code *}, the values, {@code none}: so that each named range is one piece. */
    private static void write(XSSFSheet sheet, int at, String name, List<String> values) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(CellText.ANY);
        cells.addAll(values);
        cells.add(CellText.NONE);
        for (int i = 0; i < cells.size(); i++) {
            XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(at).setCellValue(cells.get(i));
        }
        int end = cells.size() - 1;
        name(sheet, name + "_or_any", at, 2, end);
        name(sheet, name, at, 3, end);
        name(sheet, name + "_or_none", at, 3, end + 1);
    }

    private static void name(XSSFSheet sheet, String name, int at, int from, int to) {
        Name range = sheet.getWorkbook().createName();
        range.setNameName("List_" + name);
        String letters = CellReference.convertNumToColString(at);
        range.setRefersToFormula(SHEET + "!$" + letters + "$" + from + ":$" + letters + "$" + to);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
