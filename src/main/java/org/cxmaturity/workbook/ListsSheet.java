package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.Role;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.textwidth.LetterWidths;

/** The sheet {@code Lists} of a workbook: what its menus offer, a column for each list, and ranges that name them. */
final class ListsSheet {
    static final String NAME = "Lists";
    private static final String ADVICE =
            "What the menus of this workbook offer. A row that you add elsewhere can be used before it stands here: keep what you typed when a menu warns.";
    private static final String OR_ANY = "_or_any";
    private static final String OR_NONE = "_or_none";

    private ListsSheet() {}

    /** The name of the list of a table's ids. */
    static String name(Class<? extends Row> table) {
        return TableSpec.of(table).name().replace('-', '_');
    }

    /** The range of a list with what else a column may hold. */
    static String range(String list, Column column) {
        return range(list + (column.isCondition() ? OR_ANY : column.optional() ? OR_NONE : ""));
    }

    private static String range(String list) {
        return "List_" + list;
    }

    /** Writes the sheet. */
    static void write(XSSFWorkbook workbook, SheetStyles styles, Map<String, List<String>> lists) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        int at = 0;
        for (Map.Entry<String, List<String>> list : lists.entrySet()) {
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

    /** Adds ids to a list that a workbook offers; does nothing where it offers no such list. */
    static boolean add(XSSFWorkbook workbook, Class<? extends Row> table, Collection<String> ids) {
        return change(workbook, table, values -> values.addAll(ids));
    }

    /** Takes ids from a list that a workbook offers; does nothing where it offers no such list. */
    static boolean remove(XSSFWorkbook workbook, Class<? extends Row> table, Collection<String> ids) {
        return change(workbook, table, values -> values.removeAll(ids));
    }

    private static boolean change(XSSFWorkbook workbook, Class<? extends Row> table, Predicate<Set<String>> change) {
        XSSFSheet sheet = workbook.getSheet(NAME);
        if (sheet == null || sheet.getRow(0) == null) {
            return false;
        }
        for (Cell heading : sheet.getRow(0)) {
            if (name(table).equals(heading.toString())) {
                return change(sheet, heading.getColumnIndex(), name(table), change);
            }
        }
        return false;
    }

    private static boolean change(XSSFSheet sheet, int at, String name, Predicate<Set<String>> change) {
        SheetCells cells = new SheetCells(sheet);
        TreeSet<String> values = new TreeSet<>();
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            String value = cells.text(row, at);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        values.remove(CellText.NONE);
        if (!change.test(values)) {
            return false;
        }
        for (int row = 2; row <= sheet.getLastRowNum(); row++) {
            CellUtil.getCell(CellUtil.getRow(row, sheet), at).setBlank();
        }
        for (String ending : List.of(OR_ANY, "", OR_NONE)) {
            Name range = sheet.getWorkbook().getName(range(name + ending));
            if (range != null) {
                sheet.getWorkbook().removeName(range);
            }
        }
        write(sheet, at, name, List.copyOf(values));
        return true;
    }

    /** The heading, then {@code *}, the values, {@code none}: so that each named range is one piece. */
    private static void write(XSSFSheet sheet, int at, String name, List<String> values) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(CellText.ANY);
        cells.addAll(values);
        cells.add(CellText.NONE);
        for (int i = 0; i < cells.size(); i++) {
            CellUtil.getCell(CellUtil.getRow(i, sheet), at).setCellValue(cells.get(i));
        }
        int last = cells.size() - 1;
        name(sheet, name + OR_ANY, at, 2, last);
        name(sheet, name, at, 3, last);
        name(sheet, name + OR_NONE, at, 3, last + 1);
    }

    private static void name(XSSFSheet sheet, String list, int at, int from, int to) {
        Name range = sheet.getWorkbook().createName();
        range.setNameName(range(list));
        String column = "$" + CellReference.convertNumToColString(at) + "$";
        range.setRefersToFormula(NAME + "!" + column + from + ":" + column + to);
    }
}
