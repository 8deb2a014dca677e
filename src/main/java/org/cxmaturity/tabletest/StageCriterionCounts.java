package org.cxmaturity.tabletest;

import java.util.List;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;

/** How many criteria the stages of a model have. */
final class StageCriterionCounts {
    private StageCriterionCounts() {}

    /** The different numbers, the lowest first. */
    static List<Integer> of(Tables tables, String model) {
        return tables.stages(model).stream()
                .map(stage -> (int) tables.all(StageCriterionRow.class).stream()
                        .filter(row -> row.model().equals(model) && row.stage().equals(stage.stage()))
                        .count())
                .distinct()
                .sorted()
                .toList();
    }
}
