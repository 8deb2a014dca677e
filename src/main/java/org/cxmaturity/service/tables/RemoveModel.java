package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cxmaturity.model.Fault;
import org.cxmaturity.model.Input;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.NearestName;
import org.cxmaturity.model.Problem;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.tables.ChangedCell;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.RemovedModel;
import org.cxmaturity.tables.RemovedModel.RemovedRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tablespec.CellPlace;
import org.cxmaturity.tablespec.CellText;
import org.cxmaturity.tablespec.ReadTables;
import org.cxmaturity.tablespec.TableSpec;
import org.cxmaturity.tablespec.TestSheets;
import org.cxmaturity.workbook.ReducedWorkbook;
import org.cxmaturity.workbook.ReducedWorkbook.ShortenedCell;
import org.cxmaturity.workbook.Workbooks;

/**
 * Takes a maturity model out of a copy of workbooks: every row that names it, what no other model asks for, and every row that names
 * one of those.
 */
public final class RemoveModel {
    private final RuleBaseLoader loader;
    private final WorkbookSet tables;
    private final String model;

    /** Takes a model out of tables, whose rows are read so. */
    public RemoveModel(RuleBaseLoader loader, WorkbookSet tables, String model) {
        this.loader = loader;
        this.tables = tables;
        this.model = model;
    }

    /**
     * What is left.
     *
     * @param contents the workbooks without the model, by file name
     */
    public record Reduced(RemovedModel removed, SortedMap<String, byte[]> contents) {}

    /** The workbooks without the model; refused where there is no such model, or no other one. */
    public Result<Reduced> reduced() {
        return tables.placed(loader.rows(tables.contents()))
                .then(read -> Result.unless(Fault.USAGE, unfit(read), read))
                .then(read -> new Workbooks().tests(tables.contents()).then(tests -> tables.placed(
                                loader.load(tables.contents()))
                        .then(loaded -> reduced(
                                read, tests, new OnlyOfModel(loaded.ruleBase().tables(), model)))));
    }

    private List<Problem> unfit(ReadTables read) {
        List<String> models =
                read.rows(ModelRow.class).stream().map(ModelRow::id).toList();
        if (!models.contains(model)) {
            String found = '"' + model + "\", which is no model of these tables";
            String known = "one of " + String.join(", ", models);
            return List.of(new Problem(Input.MODEL, found, known, NearestName.to(model, models)));
        }
        if (models.size() == 1) {
            return List.of(new Problem(
                    Input.MODEL, model + ", the only model", "a model beside which there are others", null));
        }
        List<ModelRow> rest = read.rows(ModelRow.class).stream()
                .filter(row -> !row.id().equals(model))
                .toList();
        return rest.stream().anyMatch(ModelRow::byDefault)
                ? List.of()
                : List.of(new Problem(
                        Input.MODEL,
                        model + ", the only model on which organisations are placed by default",
                        "yes for another one first",
                        "yes in " + read.place(rest.get(0), "byDefault")));
    }

    private Result<Reduced> reduced(ReadTables read, TestSheets tests, OnlyOfModel asked) {
        RowsWithoutModel rows = new RowsWithoutModel(read, model, asked.rows());
        Map<Class<? extends Row>, Set<String>> gone = new LinkedHashMap<>(rows.gone());
        gone.putAll(ExpectationsOfModel.gone(tests, model, rows.gone()));
        SortedMap<String, byte[]> contents = new TreeMap<>(tables.contents());
        contents.keySet().removeIf(file -> !TableSpec.known().containsKey(file));
        ChangedWorkbooks changed = new ChangedWorkbooks(read, rows.rest());
        contents.replaceAll((file, content) -> changed.content(
                file, content, ReducedWorkbook.of(new NamedContent(file, content), gone, rows.shortened())));
        ModelRow row = read.rows(ModelRow.class).stream()
                .filter(each -> each.id().equals(model))
                .findFirst()
                .orElseThrow();
        RemovedModel removed = new RemovedModel(
                model,
                row.name(),
                null,
                removed(gone, read, tests),
                cells(rows.shortened(), read),
                asked.kept(rows.gone()));
        return tables.placed(loader.load(contents).map(loaded -> new Reduced(removed, contents)));
    }

    private static List<RemovedRow> removed(
            Map<Class<? extends Row>, Set<String>> gone, ReadTables read, TestSheets tests) {
        List<RemovedRow> removed = new ArrayList<>();
        gone.forEach((type, ids) -> ids.forEach(id -> {
            String reference = TableSpec.of(type).reference(id);
            String place = read.places().getOrDefault(reference, tests.ids().getOrDefault(reference, reference));
            removed.add(new RemovedRow(place, reference));
        }));
        removed.sort(Comparator.comparing(row -> CellPlace.parse(row.place())));
        return removed;
    }

    private static List<ChangedCell> cells(List<ShortenedCell> shortened, ReadTables read) {
        return shortened.stream()
                .map(each -> {
                    Row row = row(read, each);
                    String place = read.place(row, each.column().name());
                    return new ChangedCell(
                            place,
                            CellText.quoted(
                                    CellText.write(each.column(), each.column().of(row))),
                            CellText.quoted(CellText.write(each.column(), each.kept())));
                })
                .toList();
    }

    private static Row row(ReadTables read, ShortenedCell cell) {
        return read.rows(cell.spec().type()).stream()
                .filter(row -> row.id().equals(cell.row()))
                .findFirst()
                .orElseThrow();
    }
}
