package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.model.RowRef;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.workbook.TidiedWorkbook;
import org.cxmaturity.workbook.Workbooks;

/** Mends in copies of workbooks what has one right mending. */
public final class TidyTables {
    /** Ids come first; what names them can only be mended by what they say then. */
    private static final int PASSES = 2;

    private TidyTables() {}

    /**
     * Workbooks of which some cells were mended.
     *
     * @param contents by file name, the others among them
     */
    public record Tidied(List<ChangedCell> cells, SortedMap<String, byte[]> contents) {}

    /** Tidies every workbook; refused where one cannot be opened. */
    public static Result<Tidied> of(WorkbookSet tables) {
        List<Problem> problems = new ArrayList<>();
        List<ChangedCell> cells = new ArrayList<>();
        SortedMap<String, byte[]> contents = new TreeMap<>(tables.contents());
        for (int pass = 0; pass < PASSES && problems.isEmpty(); pass++) {
            Map<Class<? extends Row>, Set<String>> ids = ids(contents);
            for (String file : tables.contents().keySet()) {
                TidiedWorkbook tidied = TidiedWorkbook.of(
                        new NamedContent(file, contents.getOrDefault(file, new byte[0])),
                        table -> ids.getOrDefault(table, Set.of()));
                problems.addAll(tidied.problems());
                cells.addAll(tidied.cells());
                contents.put(file, tidied.content());
            }
        }
        return Result.unless(Fault.TABLES, tables.placed(problems), new Tidied(cells, contents));
    }

    private static Map<Class<? extends Row>, Set<String>> ids(Map<String, byte[]> contents) {
        Collection<String> references =
                new Workbooks().survey(contents).sound().places().keySet();
        Map<Class<? extends Row>, Set<String>> ids = new HashMap<>();
        for (TableSpec<?> spec : TableSpec.all()) {
            Set<String> own = new TreeSet<>();
            references.stream()
                    .map(RowRef::parse)
                    .filter(row -> row.table().equals(spec.name()))
                    .forEach(row -> own.add(row.id()));
            ids.put(spec.type(), own);
        }
        return ids;
    }
}
