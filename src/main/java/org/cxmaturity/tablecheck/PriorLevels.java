package org.cxmaturity.tablecheck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cxmaturity.tablecheck.Finding.Kind;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.StageCriterionRow;

/** What the last step to a criterion's level rests on: the capabilities that every action which takes it needs raised before. */
record PriorLevels(
        AnalysisContext context,
        Map<String, ActionRow> actions,
        Map<String, List<EffectRow>> effects,
        StageCriterionRow criterion,
        String capability) {

    void find() {
        List<ActionRow> steps = effects.values().stream()
                .flatMap(List::stream)
                .filter(effect -> effect.capability().equals(capability))
                .filter(effect -> effect.from() < criterion.minimum() && effect.to() >= criterion.minimum())
                .map(effect -> actions.get(effect.action()))
                .filter(action -> action != null)
                .distinct()
                .toList();
        Set<String> missing = new TreeSet<>();
        for (ActionRow step : steps) {
            Set<String> unasked = unasked(step);
            if (unasked.isEmpty()) {
                return;
            }
            missing.addAll(unasked);
        }
        if (!missing.isEmpty()) {
            context.warn(
                    Kind.FOUNDATION,
                    criterion,
                    "capability",
                    capability + ", which rests on " + String.join(", ", missing)
                            + ", for which neither this stage nor one below it asks",
                    "a criterion for what it rests on, or an action that needs nothing first");
        }
    }

    /** What the prerequisites of an action raise, where none of it is asked for. */
    private Set<String> unasked(ActionRow step) {
        Set<String> asked = context.rows(StageCriterionRow.class).stream()
                .filter(row -> row.model().equals(criterion.model()) && row.order() <= criterion.order())
                .flatMap(row -> row.capability().stream())
                .collect(Collectors.toSet());
        Set<String> unasked = new TreeSet<>();
        for (String first : step.prerequisites()) {
            Set<String> raised = effects.getOrDefault(first, List.of()).stream()
                    .map(EffectRow::capability)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (raised.stream().noneMatch(asked::contains)) {
                unasked.addAll(raised);
            }
        }
        return unasked;
    }
}
