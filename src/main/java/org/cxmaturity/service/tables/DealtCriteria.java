package org.cxmaturity.service.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cxmaturity.model.CriterionCheck;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tablespec.TemplateText;

/** A start for the criteria of a model that has none yet: the steps from answer to answer dealt out over its stages, the low ones first. */
final class DealtCriteria {
    private static final String REASON = TemplateText.of("your own reason. The level is a proposal.");
    private static final String SOURCE = TemplateText.of("your own source.");

    private DealtCriteria() {}

    /**
     * A capability.
     *
     * @param levels that it offers, the lowest first
     */
    record Offered(String capability, List<Integer> levels) {}

    /** A step of a capability to a level, and how far up its scale that is, from 0 to 1. */
    private record Step(String capability, int level, double height) {}

    /** The criteria, stage by stage. */
    static List<StageCriterionRow> of(ModelPlan plan, List<Offered> capabilities) {
        List<Step> steps = new ArrayList<>();
        for (Offered each : capabilities) {
            int top = each.levels().size() - 1;
            for (int at = 1; at <= top; at++) {
                steps.add(new Step(each.capability(), each.levels().get(at), (double) at / top));
            }
        }
        steps.sort(Comparator.comparingDouble(Step::height));
        int above = plan.stages().size() - 1;
        Map<Integer, Map<String, Integer>> asked = new TreeMap<>();
        for (int at = 0; at < steps.size(); at++) {
            int stage = 2 + (int) ((long) at * above / steps.size());
            asked.computeIfAbsent(stage, first -> new TreeMap<>())
                    .merge(steps.get(at).capability(), steps.get(at).level(), Math::max);
        }
        return rows(plan, asked);
    }

    private static List<StageCriterionRow> rows(ModelPlan plan, Map<Integer, Map<String, Integer>> asked) {
        List<StageCriterionRow> rows = new ArrayList<>();
        asked.forEach((stage, levels) -> {
            int[] number = {0};
            levels.forEach((capability, level) -> rows.add(new StageCriterionRow(
                    id(plan, stage, ++number[0]),
                    plan.model(),
                    ModelPlan.id(plan.stages().get(stage - 1)),
                    stage,
                    Set.of(capability),
                    level,
                    true,
                    CriterionCheck.ALONE,
                    0,
                    false,
                    REASON,
                    SOURCE)));
        });
        return rows;
    }

    /** The id of a criterion of a new model. */
    static String id(ModelPlan plan, int stage, int number) {
        return plan.model().toUpperCase(Locale.ROOT) + "-" + stage + "-" + String.format(Locale.ROOT, "%02d", number);
    }
}
