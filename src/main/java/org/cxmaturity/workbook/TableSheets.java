package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * Which sheets of a workbook hold tables. A sheet is known by its name, and by its header where no sheet has the name: programs
 * rename sheets, and put others in front, when they export. A further sheet with a table's header is not read, and named.
 */
final class TableSheets {
    private final XSSFWorkbook workbook;
    private final String file;
    private final List<Problem> remarks = new ArrayList<>();

    private TableSheets(XSSFWorkbook workbook, String file) {
        this.workbook = workbook;
        this.file = file;
    }

    /**
     * Gives the sheets of tables the names, and the decision table the place, that they should have.
     *
     * @return what is unusual about the sheets
     */
    static List<Problem> settle(XSSFWorkbook workbook, String file) {
        TableSheets sheets = new TableSheets(workbook, file);
        sheets.settle(sheets.claims());
        return List.copyOf(sheets.remarks);
    }

    /** The sheets by the table whose header stands on them. */
    private Map<TableSpec<?>, List<XSSFSheet>> claims() {
        Map<TableSpec<?>, List<XSSFSheet>> claims = new LinkedHashMap<>();
        for (Sheet sheet : workbook) {
            TableSpec<?> spec = spec((XSSFSheet) sheet);
            if (spec != null) {
                claims.computeIfAbsent(spec, first -> new ArrayList<>()).add((XSSFSheet) sheet);
            }
        }
        return claims;
    }

    private void settle(Map<TableSpec<?>, List<XSSFSheet>> claims) {
        List<TableSpec<?>> own = TableSpec.in(known(claims));
        claims.forEach((spec, claiming) -> {
            List<XSSFSheet> others = claiming.stream()
                    .filter(sheet -> !own.contains(spec) || !spec.sheet().equalsIgnoreCase(sheet.getSheetName()))
                    .toList();
            boolean missing = own.contains(spec) && workbook.getSheet(spec.sheet()) == null;
            if (missing && others.size() == 1) {
                rename(others.get(0), spec);
            } else {
                others.forEach(sheet -> unread(sheet, spec));
            }
        });
        own.forEach(this::placed);
    }

    /** The workbook's name among those of tables: its own, or failing that the one most of whose headers it has. */
    private String known(Map<TableSpec<?>, List<XSSFSheet>> claims) {
        if (TableSpec.known().containsKey(file)) {
            return file;
        }
        return TableSpec.known().entrySet().stream()
                .max(Comparator.comparing(each ->
                        each.getValue().stream().filter(claims::containsKey).count()))
                .map(Map.Entry::getKey)
                .orElse(file);
    }

    private void rename(XSSFSheet sheet, TableSpec<?> spec) {
        remarks.add(new Problem(
                CellPlace.of(file, spec.sheet()),
                "the sheet called " + CellText.quoted(sheet.getSheetName()) + ", which is read as this one",
                "the name " + spec.sheet(),
                "rename it to " + spec.sheet()));
        workbook.setSheetName(workbook.getSheetIndex(sheet), spec.sheet());
    }

    private void unread(XSSFSheet sheet, TableSpec<?> spec) {
        remarks.add(new Problem(
                CellPlace.of(file, sheet.getSheetName()),
                "a " + (hidden(sheet) ? "hidden " : "") + "sheet with the header of " + spec.name()
                        + ", which is not read",
                "one sheet of " + spec.name() + ", called " + spec.sheet() + ", in " + spec.file(),
                "move what should count there, and delete this sheet"));
    }

    private boolean hidden(XSSFSheet sheet) {
        return workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
    }

    private void placed(TableSpec<?> spec) {
        XSSFSheet sheet = workbook.getSheet(spec.sheet());
        if (sheet == null) {
            return;
        }
        if (spec.decision() != null && workbook.getSheetIndex(sheet) != 0) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
        }
        if (hidden(sheet)) {
            remarks.add(new Problem(
                    CellPlace.of(file, spec.sheet()),
                    "a hidden sheet, whose rows count all the same",
                    "a sheet to be seen",
                    "unhide it"));
        }
    }

    /** The table whose header stands on a sheet; null where none does. */
    private static @Nullable TableSpec<?> spec(XSSFSheet sheet) {
        List<TableSpec<?>> all =
                TableSpec.known().values().stream().flatMap(List::stream).toList();
        return all.stream()
                .filter(spec -> WorkbookRecognition.says(sheet, 0, spec.title()))
                .findFirst()
                .or(() -> all.stream().filter(spec -> titled(sheet, spec)).findFirst())
                .orElse(null);
    }

    /** Whether all column titles stand in their places. */
    private static boolean titled(XSSFSheet sheet, TableSpec<?> spec) {
        SheetCells cells = new SheetCells(sheet);
        int titles = SheetHeader.of(spec).titles();
        List<Column> columns = spec.sheetColumns();
        for (int at = 0; at < columns.size(); at++) {
            if (!columns.get(at).title().equals(cells.text(titles, at))) {
                return false;
            }
        }
        return columns.size() > 1;
    }
}
