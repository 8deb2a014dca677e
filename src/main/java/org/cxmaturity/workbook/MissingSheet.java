package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Catalogue;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Says that a workbook lacks the sheet of a table and which may be the one under another name, or adds a sheet of this version. */
final class MissingSheet {
    private static final int MOST_NAMES = 10;

    private MissingSheet() {}

    static Problem problem(XSSFWorkbook workbook, TableSpec<?> spec) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        String named =
                names.stream().limit(MOST_NAMES).map(MissingSheet::shortened).collect(Collectors.joining(", "));
        String meant = meant(spec, names);
        return new Problem(
                CellPlace.of(spec),
                "no sheet of that name among " + named + (names.size() > MOST_NAMES ? " and more" : ""),
                "the sheet " + spec.sheet(),
                meant == null ? null : "rename the sheet " + CellText.quoted(meant) + " to " + spec.sheet());
    }

    /** Whether the workbook was written before there was such a sheet, as far as one can tell. */
    static boolean isNew(XSSFWorkbook workbook, TableSpec<?> spec) {
        return !assumed(spec).isEmpty()
                && workbook.getSheet(spec.sheet()) == null
                && problem(workbook, spec).maybe() == null;
    }

    /** Adds the sheet with the row that all rows of the time before it went by. */
    static <R extends Row> void add(XSSFWorkbook workbook, TableSpec<R> spec) {
        R row = RowText.read(spec, assumed(spec), (column, mistake) -> {}).orElseThrow();
        new SheetWriter(workbook, spec, new SheetStyles(workbook), new DropDowns(table -> List.of()))
                .write(List.of(row));
        workbook.setSheetOrder(spec.sheet(), TableSpec.in(spec.file()).indexOf(spec));
    }

    private static List<String> assumed(TableSpec<?> spec) {
        Catalogue catalogue = spec.type().getAnnotation(Catalogue.class);
        return catalogue == null ? List.of() : List.of(catalogue.assumed());
    }

    private static String shortened(String name) {
        String quoted = CellText.quoted(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A sheet that is called nearly so, or the only one that is no other table's. */
    private static @Nullable String meant(TableSpec<?> spec, List<String> names) {
        String nearest = NearestName.to(spec.sheet(), names);
        Set<String> others = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        TableSpec.in(spec.file()).forEach(each -> others.add(each.sheet()));
        others.add(ListsSheet.NAME);
        List<String> free =
                names.stream().filter(name -> !others.contains(name)).toList();
        return nearest != null ? nearest : free.size() == 1 ? free.get(0) : null;
    }
}
