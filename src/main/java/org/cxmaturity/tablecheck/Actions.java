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

/** Actions that help nobody, and criteria that no action helps to meet. */
final class Actions {
    private Actions() {}

    static void neverCalled(AnalysisContext ground) {
        Set<String> called = new RuleBaseReach(ground).called();
        for (ActionRow row : ground.rows(ActionRow.class)) {
            if (!called.contains(row.id())) {
                ground.warn(
                        Kind.NEVER_CALLED,
                        row,
                        "id",
                        row.id() + ", for which nothing calls",
                        "a row of action-triggers or obstacle-actions that can apply and names it,"
                                + " or an action that needs it first");
            }
        }
    }

    static void closesNoGap(AnalysisContext ground) {
        RuleBaseReach reading = new RuleBaseReach(ground);
        Map<String, List<EffectRow>> effects =
                ground.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::action));
        for (ActionRow row : ground.rows(ActionRow.class)) {
            List<EffectRow> own = effects.getOrDefault(row.id(), List.of());
            if (!own.isEmpty()
                    && own.stream().noneMatch(effect -> reading.asked(effect.capability()) > effect.from())) {
                ground.warn(
                        Kind.CLOSES_NO_GAP,
                        row,
                        "id",
                        row.id() + ", which raises nothing that a stage asks for",
                        "an effect on a capability, from a level below one that a criterion asks");
            }
        }
    }

    static void outOfReach(AnalysisContext ground) {
        Map<String, Integer> reached = new RuleBaseReach(ground).reached();
        for (StageCriterionRow row : ground.rows(StageCriterionRow.class)) {
            for (String capability : row.capability()) {
                int level = reached.getOrDefault(capability, 0);
                if (level < row.minimum()) {
                    ground.warn(
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

    /** Stages above the floor that ask for nothing essential: whoever has reached the one below has reached them. */
    static void emptyStages(AnalysisContext ground) {
        Set<String> asking = new HashSet<>();
        ground.rows(StageCriterionRow.class).stream()
                .filter(StageCriterionRow::essential)
                .forEach(row -> asking.add(row.model() + "." + row.stage()));
        for (StageRow row : ground.rows(StageRow.class)) {
            if (row.order() > 1 && !asking.contains(row.model() + "." + row.stage())) {
                ground.warn(
                        Kind.FOUNDATION,
                        row,
                        "id",
                        row.id() + ", a stage that asks for nothing essential",
                        "an essential criterion, without which nobody stands here");
            }
        }
    }

    /** Essential criteria all ways to which lead over capabilities that the stage, and those below it, do not ask for. */
    static void foundations(AnalysisContext ground) {
        Map<String, ActionRow> actions = new HashMap<>();
        ground.rows(ActionRow.class).forEach(row -> actions.put(row.id(), row));
        Map<String, List<EffectRow>> byAction =
                ground.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::action));
        for (StageCriterionRow row : ground.rows(StageCriterionRow.class)) {
            if (row.essential()) {
                row.capability()
                        .forEach(capability -> new PriorLevels(ground, actions, byAction, row, capability).find());
            }
        }
    }
}
