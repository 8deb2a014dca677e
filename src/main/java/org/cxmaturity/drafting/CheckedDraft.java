package org.cxmaturity.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cxmaturity.model.Problem;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.SheetContent;
import org.cxmaturity.tablespec.TableReader;
import org.cxmaturity.tablespec.TableReferences;
import org.cxmaturity.tablespec.TableSpec;

/**
 * What the reader makes of a draft: the same as of the workbooks that it would be written as. Each table is read by itself and
 * remembered; only references are looked at anew for all of them.
 */
public final class CheckedDraft {
    private final Map<Class<? extends Row>, SheetContent> contents;
    private final Map<Class<? extends Row>, List<Problem>> cells;
    private final List<Problem> references;

    private CheckedDraft(
            Map<Class<? extends Row>, SheetContent> contents, Map<Class<? extends Row>, List<Problem>> cells) {
        this.contents = contents;
        this.cells = cells;
        this.references = TableReferences.problems(contents);
    }

    /** Reads all tables of a draft. */
    public static CheckedDraft of(Collection<DraftTable> tables) {
        Map<Class<? extends Row>, SheetContent> contents = new LinkedHashMap<>();
        Map<Class<? extends Row>, List<Problem>> cells = new LinkedHashMap<>();
        tables.forEach(each -> read(each, contents, cells));
        return new CheckedDraft(contents, cells);
    }

    /** The same draft with one table changed. */
    public CheckedDraft with(DraftTable changed) {
        Map<Class<? extends Row>, SheetContent> newContents = new LinkedHashMap<>(contents);
        Map<Class<? extends Row>, List<Problem>> newCells = new LinkedHashMap<>(cells);
        read(changed, newContents, newCells);
        return new CheckedDraft(newContents, newCells);
    }

    private static void read(
            DraftTable table,
            Map<Class<? extends Row>, SheetContent> contents,
            Map<Class<? extends Row>, List<Problem>> cells) {
        List<Problem> problems = new ArrayList<>();
        contents.put(table.spec().type(), TableReader.read(table.spec(), table.first(), table.asRead(), problems));
        cells.put(table.spec().type(), List.copyOf(problems));
    }

    /** What is wrong with a table: its cells, then what they refer to. */
    public List<Problem> problems(TableSpec<?> spec) {
        List<Problem> problems = new ArrayList<>(cells.getOrDefault(spec.type(), List.of()));
        String sheet = CellPlace.of(spec) + "!";
        references.stream().filter(each -> each.place().startsWith(sheet)).forEach(problems::add);
        return problems;
    }

    /** All that is wrong, by table. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        contents.values().forEach(each -> all.addAll(problems(each.spec())));
        return all;
    }

    /** What was read of a table: its sound rows, and the ids of all. */
    public SheetContent content(TableSpec<?> spec) {
        return contents.getOrDefault(spec.type(), new SheetContent(spec, List.of(), Map.of(), List.of()));
    }
}
