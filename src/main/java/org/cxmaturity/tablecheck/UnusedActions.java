package org.cxmaturity.tablecheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;

/** Actions that help nobody. */
final class UnusedActions {
    private UnusedActions() {}

    static void neverCalled(AnalysisContext context) {
        Set<String> called = new RuleBaseReach(context).called();
        for (ActionRow row : context.rows(ActionRow.class)) {
            if (!called.contains(row.id())) {
                context.warn(
                        Kind.NEVER_CALLED,
                        row,
                        "id",
                        row.id() + ", for which nothing calls",
                        "a row of action-triggers, obstacle-actions, finding-actions or sector-actions that can apply and"
                                + " names it, or an action that needs it first");
            }
        }
    }

    static void closesNoGap(AnalysisContext context) {
        RuleBaseReach reach = new RuleBaseReach(context);
        Map<String, List<EffectRow>> effects =
                context.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::action));
        for (ActionRow row : context.rows(ActionRow.class)) {
            List<EffectRow> own = effects.getOrDefault(row.id(), List.of());
            if (!own.isEmpty() && own.stream().noneMatch(effect -> reach.asked(effect.capability()) > effect.from())) {
                context.warn(
                        Kind.CLOSES_NO_GAP,
                        row,
                        "id",
                        row.id() + ", which raises nothing that a stage asks for",
                        "an effect on a capability, from a level below one that a criterion asks");
            }
        }
    }
}
