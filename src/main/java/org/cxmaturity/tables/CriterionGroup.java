package org.cxmaturity.tables;

import java.util.List;

/**
 * A group of a stage's criteria, of which some are needed (R14).
 *
 * @param order the stage's place in its model, from 1
 * @param needed how many of its criteria are needed
 */
public record CriterionGroup(String model, String stage, int order, String group, int needed) {
    /** The groups among criteria, each once. */
    public static List<CriterionGroup> among(List<StageCriterionRow> rows) {
        return rows.stream()
                .filter(StageCriterionRow::grouped)
                .map(row -> new CriterionGroup(row.model(), row.stage(), row.order(), row.group(), row.needed()))
                .distinct()
                .toList();
    }
}
