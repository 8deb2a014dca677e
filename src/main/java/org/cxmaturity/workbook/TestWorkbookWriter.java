package org.cxmaturity.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.tables.ExpectationRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.TestCaseRow;
import org.cxmaturity.tablespec.TableSpec;

/** Writes a workbook of tests, with drop-down menus that follow what was chosen to their left. Equal rows give equal bytes. */
public final class TestWorkbookWriter {
    /** The list of profiles to choose from. */
    public static final String PROFILES = "Profiles";

    /** Before a kind of expectation: the list of what it may be about. */
    public static final String ABOUT = "About_";

    /** Before a kind of expectation, or a model: the list of what may be expected. */
    public static final String EXPECTED = "Expected_";

    private final Map<String, List<String>> lists;

    /** A writer that offers these lists, by name. */
    public TestWorkbookWriter(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** What a list of a model's stages is called. */
    public static String listOf(String model) {
        return EXPECTED + model.replace('-', '_');
    }

    /** The workbook of these tests. */
    public byte[] bytes(List<TestCaseRow> cases, List<ExpectationRow> expectations) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            DropDowns menus = new DropDowns(any -> cases.stream().map(Row::id).toList());
            SheetStyles styles = new SheetStyles(workbook);
            TableSpec<TestCaseRow> given = TableSpec.of(TestCaseRow.class);
            TableSpec<ExpectationRow> expected = TableSpec.of(ExpectationRow.class);
            new SheetWriter(workbook, given, styles, menus).write(cases);
            new SheetWriter(workbook, expected, styles, menus).write(expectations);
            lists.forEach(menus::add);
            offer(workbook, given, "profile", cases.size(), "List_" + PROFILES);
            String kind = cell(expected, "kind");
            String about = cell(expected, "about");
            offer(workbook, expected, "about", expectations.size(), "INDIRECT(\"List_" + ABOUT + "\"&" + kind + ")");
            offer(
                    workbook,
                    expected,
                    "expected",
                    expectations.size(),
                    "INDIRECT(\"List_" + EXPECTED + "\"&IF(RIGHT(" + kind + ",5)=\"STAGE\",SUBSTITUTE(" + about
                            + ",\"-\",\"_\")," + kind + "))");
            menus.write(workbook, styles);
            WorkbookWriter.describe(workbook, given);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return WorkbookWriter.undated(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The component's cell in the first row of data; formulas of menus are read from there on downwards. */
    private static String cell(TableSpec<?> spec, String component) {
        return "$" + CellReference.convertNumToColString(at(spec, component))
                + (SheetHeader.of(spec).data() + 1);
    }

    private static int at(TableSpec<?> spec, String component) {
        return spec.sheetColumns().indexOf(spec.column(component));
    }

    private static void offer(XSSFWorkbook workbook, TableSpec<?> spec, String component, int rows, String formula) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int first = SheetHeader.of(spec).data();
        int at = at(spec, component);
        DataValidation menu = helper.createValidation(
                helper.createFormulaListConstraint(formula), DropDowns.range(at, first, first + rows));
        menu.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        menu.createErrorBox(
                spec.column(component).title(),
                "This is not on the list. A run of the tests says whether it can stand.");
        menu.setShowErrorBox(true);
        sheet.addValidationData(menu);
    }
}
