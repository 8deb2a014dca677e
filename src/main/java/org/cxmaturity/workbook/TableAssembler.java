package org.cxmaturity.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.AssembledTables;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableReferences;
import org.cxmaturity.tablespec.TableSpec;

/** Puts the contents of single workbooks together: references between them, and all rows by table. */
final class TableAssembler {
    private final List<WorkbookContent> files;
    private final List<Problem> problems;
    private final List<Problem> unread;
    private final Map<Class<? extends Row>, SheetContent> sheets = new LinkedHashMap<>();

    TableAssembler(List<WorkbookContent> files, List<Problem> problems, List<Problem> unread) {
        this.unread = unread;
        this.files = files;
        this.problems = problems;
        files.forEach(
                file -> file.sheets().forEach(sheet -> sheets.put(sheet.spec().type(), sheet)));
    }

    AssembledTables survey() {
        problems.addAll(TableReferences.problems(sheets));
        List<Problem> remarks = new ArrayList<>(unread);
        files.forEach(file -> remarks.addAll(file.remarks()));
        return new AssembledTables(
                RepeatedProblems.counted(problems), RepeatedProblems.counted(remarks), faulty(), sound());
    }

    /** A problem's place begins with the workbook, and with the sheet where it lies in one. */
    private Set<Class<? extends Row>> faulty() {
        Set<Class<? extends Row>> faulty = new LinkedHashSet<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            String sheet = CellPlace.of(spec);
            boolean named = problems.stream()
                    .map(Problem::place)
                    .anyMatch(
                            place -> place.equals(spec.file()) || place.equals(sheet) || place.startsWith(sheet + "!"));
            if (named || !sheets.containsKey(spec.type())) {
                faulty.add(spec.type());
            }
        }
        return Collections.unmodifiableSet(faulty);
    }

    private ReadTables sound() {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        Map<String, String> places = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            SheetContent sheet = sheets.get(spec.type());
            if (sheet != null) {
                rows.put(
                        spec.type(),
                        sheet.rows().stream()
                                .sorted(Comparator.comparing(Row::id))
                                .toList());
                sheet.ids().forEach((id, place) -> places.put(spec.reference(id), place));
            }
        }
        files.stream()
                .filter(file -> !file.digest().isEmpty())
                .forEach(file -> digests.put(file.file(), file.digest()));
        return new ReadTables(Collections.unmodifiableMap(rows), Map.copyOf(places), Map.copyOf(digests));
    }
}
