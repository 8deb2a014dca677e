package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.Scale;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.textwidth.LetterWidths;
import org.jspecify.annotations.Nullable;

/** The values to choose from in a workbook's cells: a column each on the sheet {@code Lists}, under a name. */
final class DropDowns {
    static final String SHEET = "Lists";
    private static final String ADVICE =
            "What the menus of this workbook offer. A row that you add elsewhere can be used before it stands here: keep what you typed when a menu warns.";
    private static final int SPARE_ROWS = 500;
    private static final int MOST_WRITTEN = 250;

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
        offer(sheet, column, helper, constraint, new CellRangeAddressList(first, last + SPARE_ROWS, at, at));
    }

    private static void offer(
            XSSFSheet sheet,
            Column column,
            DataValidationHelper helper,
            DataValidationConstraint constraint,
            CellRangeAddressList cells) {
        DataValidation validation = helper.createValidation(constraint, cells);
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
                + ": cxm tables check says whether it can stand.";
    }

    /**
     * Offers a column's values in a sheet of a workbook that has its lists already: by the list where there is one, else by the
     * values themselves. Offers nothing where neither is possible.
     */
    static void offerAgain(XSSFSheet sheet, Column column, int at, int first, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Class<? extends Row> table = column.refers();
        String list = "List_" + (table == null ? "" : TableSpec.of(table).name().replace('-', '_'))
                + (column.isCondition() ? "_or_any" : column.optional() ? "_or_none" : "");
        List<String> values = column.kind() == CellKind.YES_NO ? List.of("yes", "no") : CellText.names(column);
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
        if (constraint != null) {
            offer(sheet, column, helper, constraint, new CellRangeAddressList(first, last + SPARE_ROWS, at, at));
        }
    }

    /** Adds ids to a list that a workbook offers; does nothing where it offers no such list. */
    static boolean add(XSSFWorkbook workbook, Class<? extends Row> table, List<String> ids) {
        XSSFSheet sheet = workbook.getSheet(SHEET);
        String name = TableSpec.of(table).name().replace('-', '_');
        if (sheet == null || sheet.getRow(0) == null) {
            return false;
        }
        for (org.apache.poi.ss.usermodel.Cell heading : sheet.getRow(0)) {
            if (name.equals(heading.toString())) {
                extend(sheet, heading.getColumnIndex(), name, ids);
                return true;
            }
        }
        return false;
    }

    private static void extend(XSSFSheet sheet, int at, String name, List<String> ids) {
        TreeSet<String> values = new TreeSet<>(ids);
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            String value = sheet.getRow(row) == null
                    ? ""
                    : PlainCell.text(sheet.getRow(row).getCell(at));
            if (!value.isEmpty() && !value.equals(CellText.NONE)) {
                values.add(value);
            }
        }
        for (String ending : List.of("_or_any", "", "_or_none")) {
            Name range = sheet.getWorkbook().getName("List_" + name + ending);
            if (range != null) {
                sheet.getWorkbook().removeName(range);
            }
        }
        write(sheet, at, name, List.copyOf(values));
    }

    /** Writes the sheet of lists. */
    void write(XSSFWorkbook workbook, SheetStyles styles) {
        if (vocabulary.isEmpty()) {
            return;
        }
        XSSFSheet sheet = workbook.createSheet(SHEET);
        int at = 0;
        for (Map.Entry<String, List<String>> list : vocabulary.entrySet()) {
            write(sheet, at, list.getKey(), list.getValue());
            sheet.getRow(0).getCell(at).setCellStyle(styles.heading(Role.ENTRY, false));
            sheet.setColumnWidth(at, width(list.getKey(), list.getValue()));
            at++;
        }
        CellComment.ours(ADVICE).put(sheet.getRow(0).getCell(0));
        sheet.createFreezePane(0, 1);
    }

    private static int width(String heading, List<String> values) {
        double widest = Stream.concat(Stream.of(heading), values.stream())
                .mapToDouble(LetterWidths.CALIBRI_DIGITS::of)
                .max()
                .orElseThrow();
        return 256 * (int) (widest + 3);
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
        vocabulary.put(name, values);
        String suffix = column.isCondition() ? "_or_any" : column.optional() ? "_or_none" : "";
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
            row.getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(cells.get(i));
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
