package org.cxmaturity.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cxmaturity.drafting.DraftDifference;
import org.cxmaturity.drafting.DraftRow;
import org.cxmaturity.drafting.DraftTable;
import org.cxmaturity.model.Problem;
import org.cxmaturity.service.drafting.OpenDraft;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellKind;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/**
 * A table of a draft as the grid takes it.
 *
 * @param edit the number of the edit after which it stands so
 * @param lists what columns offer, by the list's name: value, and what it stands for
 * @param elsewhere how many things are wrong in other tables
 */
record GridView(
        long edit,
        List<GridColumn> columns,
        List<GridRow> rows,
        List<GridProblem> problems,
        Map<String, List<List<String>>> lists,
        int elsewhere) {
    private static final String YES_NO = "yes-no";

    /**
     * A column.
     *
     * @param expected what its cells may hold, in words
     * @param list the list that it offers; empty for none
     * @param also what else a cell may say, such as {@code *}; empty for nothing
     * @param several whether a cell may hold several values
     */
    record GridColumn(
            String name,
            String title,
            String help,
            String role,
            String expected,
            String list,
            String also,
            boolean several,
            boolean numeric,
            boolean prose) {}

    /**
     * A row.
     *
     * @param was what the base says in cells that say something else, by column
     * @param added whether the base has no such row
     */
    record GridRow(String key, List<String> cells, Map<Integer, String> was, boolean added) {}

    /**
     * What is wrong with a cell.
     *
     * @param row the key of its row
     * @param column its column, from 0
     */
    record GridProblem(
            String row,
            int column,
            String found,
            String expected,
            @Nullable String maybe) {}

    static GridView of(OpenDraft draft, DraftTable table) {
        TableSpec<?> spec = table.spec();
        Map<String, List<List<String>>> lists = new LinkedHashMap<>();
        spec.sheetColumns().forEach(column -> list(draft, column, lists));
        return new GridView(
                draft.number(),
                spec.sheetColumns().stream().map(GridView::column).toList(),
                rows(table, draft.difference(spec.name())),
                problems(draft, table),
                lists,
                elsewhere(draft, spec));
    }

    static int elsewhere(OpenDraft draft, TableSpec<?> spec) {
        return draft.check().problems().size() - draft.check().problems(spec).size();
    }

    private static GridColumn column(Column column) {
        return new GridColumn(
                column.name(),
                column.title(),
                column.help(),
                column.role().name(),
                CellText.expected(column),
                name(column),
                column.isCondition() ? CellText.ANY : column.optional() && !column.isRemark() ? CellText.NONE : "",
                column.kind().several(),
                column.kind().numeric(),
                column.kind() == CellKind.TEXT);
    }

    private static String name(Column column) {
        Class<? extends Row> table = column.refers();
        Class<? extends Enum<?>> constants = column.constants();
        return column.identifies()
                ? ""
                : table != null
                        ? TableSpec.of(table).name()
                        : constants != null
                                ? constants.getSimpleName()
                                : column.kind() == CellKind.YES_NO ? YES_NO : "";
    }

    private static void list(OpenDraft draft, Column column, Map<String, List<List<String>>> lists) {
        String name = name(column);
        Class<? extends Row> table = column.refers();
        if (!name.isEmpty() && !lists.containsKey(name)) {
            lists.put(
                    name,
                    table != null
                            ? rows(DraftAccess.table(draft, name))
                            : (column.kind() == CellKind.YES_NO ? List.of("yes", "no") : CellText.names(column))
                                    .stream().map(each -> List.of(each, "")).toList());
        }
    }

    /** The ids of a table as it stands in the draft, each with the first text of its row. */
    private static List<List<String>> rows(DraftTable table) {
        List<Column> columns = table.spec().sheetColumns();
        int text = 0;
        while (text < columns.size() && columns.get(text).kind() != CellKind.TEXT) {
            text++;
        }
        List<List<String>> listed = new ArrayList<>();
        for (DraftRow row : table.rows()) {
            if (!row.cells().get(0).isBlank()) {
                String said = text < columns.size() ? row.cells().get(text) : "";
                listed.add(List.of(row.cells().get(0), CellText.shortened(said)));
            }
        }
        return listed;
    }

    private static List<GridRow> rows(DraftTable table, DraftDifference difference) {
        return table.rows().stream()
                .map(row -> new GridRow(
                        row.key(),
                        row.cells(),
                        difference.changed().getOrDefault(row.key(), new TreeMap<>()),
                        difference.added().contains(row)))
                .toList();
    }

    static List<GridProblem> problems(OpenDraft draft, DraftTable table) {
        List<GridProblem> problems = new ArrayList<>();
        for (Problem each : draft.check().problems(table.spec())) {
            CellPlace place = CellPlace.parse(each.place());
            table.at(place)
                    .ifPresent(row -> problems.add(new GridProblem(
                            row.key(), table.column(place), each.found(), each.expected(), each.maybe())));
        }
        return problems;
    }
}
