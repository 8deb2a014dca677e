package org.cxmaturity.tablecheck;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.StageRow;

/** Criteria that no action helps to meet or that rest on what no stage asks for, and stages that ask for nothing. */
final class UnmetCriteria {
    private UnmetCriteria() {}

    static void outOfReach(AnalysisContext context) {
        Map<String, Integer> reached = new RuleBaseReach(context).reached();
        for (StageCriterionRow row : context.rows(StageCriterionRow.class)) {
            for (String capability : row.capability()) {
                int level = reached.getOrDefault(capability, 0);
                if (level < row.minimum()) {
                    context.warn(
                            Kind.OUT_OF_REACH,
                            row,
                            "minimum",
                            row.minimum() + " of " + capability + ", though actions lead from 0 "
                                    + (level == 0 ? "nowhere" : "to " + level + " only"),
                            "actions whose effects lead step by step to " + row.minimum());
                }
            }
        }
    }

    /** Stages above the floor that ask for nothing essential: an organisation on the one below has reached them, too. */
    static void emptyStages(AnalysisContext context) {
        Set<String> asking = new HashSet<>();
        context.rows(StageCriterionRow.class).stream()
                .filter(StageCriterionRow::essential)
                .forEach(row -> asking.add(row.model() + "." + row.stage()));
        for (StageRow row : context.rows(StageRow.class)) {
            if (row.order() > 1 && row.threshold() == null && !asking.contains(row.model() + "." + row.stage())) {
                context.warn(
                        Kind.FOUNDATION,
                        row,
                        "id",
                        row.id() + ", a stage that asks for nothing essential",
                        "an essential criterion, without which nobody stands here");
            }
        }
    }

    /** Essential criteria all ways to which lead over capabilities that the stage, and those below it, do not ask for. */
    static void foundations(AnalysisContext context) {
        Map<String, ActionRow> actions = new HashMap<>();
        context.rows(ActionRow.class).forEach(row -> actions.put(row.id(), row));
        Map<String, List<EffectRow>> byAction =
                context.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::action));
        for (StageCriterionRow row : context.rows(StageCriterionRow.class)) {
            if (row.essential()) {
                row.capability()
                        .forEach(capability -> new PriorLevels(context, actions, byAction, row, capability).find());
            }
        }
    }
}
