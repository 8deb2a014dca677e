package org.cxmaturity.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.tablespec.CellContent;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;

/**
 * The rows of a workbook as texts, be they values of their columns or not.
 *
 * @param file the workbook's name among the decision tables
 * @param mark the property by which it is known again; empty where it has none
 * @param rows by table, in their order, blank ones left out; each cell in the order of the sheet's columns
 */
public record WorkbookTexts(String file, String mark, Map<TableSpec<?>, List<List<String>>> rows) {
    /**
     * Reads a workbook under any name. Refused where it is none of the decision tables, where its header was changed, and where a
     * cell is a formula, an error or merged: these are no texts.
     *
     * @param property the name of the property by which it is known again
     */
    public static Result<WorkbookTexts> read(NamedContent content, String property) {
        List<Problem> problems = new ArrayList<>();
        try (XSSFWorkbook workbook = GuardedWorkbook.open(content.name(), content.bytes(), problems)) {
            @Nullable String file = workbook == null ? null : WorkbookRecognition.of(workbook, content.name());
            if (workbook == null || file == null) {
                return Result.refused(Fault.TABLES, problems.isEmpty() ? List.of(unknown(content.name())) : problems);
            }
            Map<TableSpec<?>, List<List<String>>> rows = new LinkedHashMap<>();
            for (TableSpec<?> spec : TableSpec.in(file)) {
                XSSFSheet sheet = workbook.getSheet(spec.sheet());
                header(workbook, spec, problems);
                if (sheet != null) {
                    rows.put(spec, rows(sheet, spec, problems));
                }
            }
            return Result.unless(Fault.TABLES, problems, new WorkbookTexts(file, mark(workbook, property), rows));
        } catch (IOException e) {
            return Result.refused(Fault.TABLES, GuardedWorkbook.unopened(content.name(), e));
        }
    }

    private static Problem unknown(String name) {
        return new Problem(
                name,
                "a workbook that holds no table of the rule base",
                "a workbook of decision tables, with the sheets it came with",
                null);
    }

    private static String mark(XSSFWorkbook workbook, String property) {
        POIXMLProperties.CustomProperties properties = workbook.getProperties().getCustomProperties();
        CTProperty found = properties.getProperty(property);
        return found == null || found.getLpwstr() == null ? "" : found.getLpwstr();
    }

    /** What is wrong with a sheet as a whole and with what stands above its rows; what is wrong with a row is no obstacle. */
    private static void header(XSSFWorkbook workbook, TableSpec<?> spec, List<Problem> problems) {
        List<Problem> all = new ArrayList<>();
        SheetReader.read(workbook, spec, all, new ArrayList<>());
        int data = SheetHeader.of(spec).data();
        all.stream()
                .filter(each -> CellPlace.parse(each.place()).row() <= data
                        || each.found().startsWith("merged cells"))
                .forEach(problems::add);
    }

    private static List<List<String>> rows(XSSFSheet sheet, TableSpec<?> spec, List<Problem> problems) {
        SheetCells cells = new SheetCells(sheet);
        List<Column> columns = spec.sheetColumns();
        int first = SheetHeader.of(spec).data();
        List<List<String>> rows = new ArrayList<>();
        for (int at = first; at <= cells.lastFilled(first, columns.size()); at++) {
            if (cells.blank(at, columns.size())) {
                continue;
            }
            List<String> row = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                @Nullable XSSFCell cell = cells.at(at, column);
                if (ShownCell.content(cell) instanceof CellContent.Unreadable unreadable) {
                    problems.add(new Problem(
                            CellPlace.of(spec, at, column),
                            unreadable.inWords(),
                            CellText.expected(columns.get(column)),
                            null));
                }
                row.add(ShownCell.text(columns.get(column), cell));
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }
}
