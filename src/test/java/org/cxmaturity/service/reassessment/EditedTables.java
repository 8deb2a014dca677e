package org.cxmaturity.service.reassessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cxmaturity.lookup.RowIndex;
import org.cxmaturity.rulebase.LoadedRuleBase;
import org.cxmaturity.rulebase.RuleBase;
import org.cxmaturity.rulebase.Shipped;
import org.cxmaturity.tablecheck.ConsistentRows;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.FeedbackScoringRow;
import org.cxmaturity.tables.LevelFindingRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.cxmaturity.tables.RowTypes;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.TechnologyScoringRow;
import org.cxmaturity.tablespec.Column;
import org.cxmaturity.tablespec.RowText;
import org.cxmaturity.tablespec.TableSpec;

/** The shipped tables as an analyst may have left them: cells that say what other rows say there, rows taken out. */
final class EditedTables {
    private static final List<Class<? extends Row>> EDITED = List.of(
            StageCriterionRow.class,
            StageCriterionRow.class,
            StageCriterionRow.class,
            FeedbackScoringRow.class,
            TechnologyScoringRow.class,
            LevelFindingRow.class,
            CapabilityObstacleRow.class,
            ActionTriggerRow.class,
            PriorityRow.class);

    private final Random random;

    EditedTables(Random random) {
        this.random = random;
    }

    /** The shipped rule base. */
    static LoadedRuleBase shipped() {
        return new LoadedRuleBase(Shipped.ruleBase(), Shipped.places(), Map.of());
    }

    /** Its rows. */
    static Map<Class<? extends Row>, List<Row>> rows(LoadedRuleBase of) {
        Map<Class<? extends Row>, List<Row>> rows = new LinkedHashMap<>();
        RowTypes.ALL.forEach(
                type -> rows.put(type, List.copyOf(of.ruleBase().tables().all(type))));
        return rows;
    }

    /** A rule base of these rows. */
    static LoadedRuleBase of(Map<Class<? extends Row>, List<Row>> rows, String digest) {
        RuleBase shipped = Shipped.ruleBase();
        return new LoadedRuleBase(
                new RuleBase(shipped.compiled(), new RowIndex(rows), digest, Map.of()), Shipped.places(), Map.of());
    }

    /** The shipped rule base with so many edits that leave tables which would be accepted. */
    LoadedRuleBase edited(int edits) {
        Map<Class<? extends Row>, List<Row>> rows = rows(shipped());
        for (int left = edits; left > 0; ) {
            Map<Class<? extends Row>, List<Row>> next = new LinkedHashMap<>(rows);
            Class<? extends Row> table = EDITED.get(random.nextInt(EDITED.size()));
            next.put(table, edited(TableSpec.of(table), rows.getOrDefault(table, List.of())));
            if (!next.equals(rows) && ConsistentRows.sound(next)) {
                rows = next;
                left--;
            }
        }
        return of(rows, "sha256:edited");
    }

    private List<Row> edited(TableSpec<?> spec, List<Row> rows) {
        List<Row> edited = new ArrayList<>(rows);
        int at = random.nextInt(edited.size());
        if (random.nextInt(5) == 0) {
            edited.remove(at);
            return edited;
        }
        List<Column> columns =
                spec.sheetColumns().stream().filter(each -> !each.identifies()).toList();
        Column column = columns.get(random.nextInt(columns.size()));
        String said =
                RowText.write(spec, edited.get(random.nextInt(edited.size()))).get(column.index());
        with(spec, edited.get(at), column, said).ifPresent(row -> edited.set(at, row));
        return edited;
    }

    /** A row whose cell says something else, if that makes a row. */
    static Optional<? extends Row> with(TableSpec<?> spec, Row row, Column column, String text) {
        List<String> texts = new ArrayList<>(RowText.write(spec, row));
        texts.set(column.index(), text);
        return RowText.read(spec, texts, (where, mistake) -> {});
    }
}
