package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.cxmaturity.explanation.Explainer;
import org.cxmaturity.explanation.RowExplanation;
import org.cxmaturity.explanation.RowExplanation.Near;
import org.cxmaturity.intake.ReadProfile;
import org.cxmaturity.model.NamedContent;
import org.cxmaturity.model.Result;
import org.cxmaturity.rulebase.RuleBaseLoader;
import org.cxmaturity.service.tables.TableTrial.CellTrial;
import org.cxmaturity.service.tables.TableTrial.RowTrial;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.SheetRow;
import org.cxmaturity.tablespec.TableSpec;
import org.jspecify.annotations.Nullable;

/** Tries a whole decision table on one organisation: which rows fire, and which cells keep the others from it. */
public final class TryTable {
    private final RuleBaseLoader loader;

    /** Trials of rule bases that are loaded so. */
    public TryTable(RuleBaseLoader loader) {
        this.loader = loader;
    }

    /** Tries a table; refused where something is wrong with the workbooks or the profile. */
    public Result<TableTrial> of(TableSpec<?> table, NamedContent profile, SortedMap<String, byte[]> workbooks) {
        return loader.load(workbooks).map(LoadedTables::new).then(bench -> bench.read(profile, List.of())
                .map(read -> trial(bench, read, table)));
    }

    private static TableTrial trial(LoadedTables bench, ReadProfile read, TableSpec<?> table) {
        Explainer explainer = bench.explainer(read, bench.derive(read.profile()));
        List<RowTrial> rows = new ArrayList<>();
        for (Row row : bench.tables().all(table.type())) {
            rows.add(row(row.id(), explainer.row(row)));
        }
        return new TableTrial(read.profile().organisation().name(), rows);
    }

    private static RowTrial row(String id, RowExplanation explained) {
        if (!explained.fired().isEmpty()) {
            return new RowTrial(
                    id, explained.fired().size(), cells(explained.fired().get(0).row()), null);
        }
        if (explained.nearest().isEmpty()) {
            return new RowTrial(id, 0, List.of(), explained.lacking());
        }
        Near near = explained.nearest().get(0);
        @Nullable String beside = near.beside();
        return new RowTrial(id, 0, cells(near.row()), beside);
    }

    private static List<CellTrial> cells(SheetRow row) {
        List<CellTrial> cells = new ArrayList<>();
        row.cells().forEach(cell -> {
            if (cell.condition() != null) {
                cells.add(new CellTrial(
                        cell.title(), cell.condition().met(), cell.condition().actual()));
            }
        });
        return cells;
    }
}
