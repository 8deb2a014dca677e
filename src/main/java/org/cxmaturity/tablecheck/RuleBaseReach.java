package org.cxmaturity.tablecheck;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.CapabilityObstacleRow;
import org.cxmaturity.tables.CapabilityRow;
import org.cxmaturity.tables.DimensionRow;
import org.cxmaturity.tables.EffectRow;
import org.cxmaturity.tables.FindingActionRow;
import org.cxmaturity.tables.MeansObstacleRow;
import org.cxmaturity.tables.ModelRow;
import org.cxmaturity.tables.ObstacleActionRow;
import org.cxmaturity.tables.ScaleRow;
import org.cxmaturity.tables.SectorActionRow;
import org.cxmaturity.tables.SiloObstacleRow;
import org.cxmaturity.tables.StageCriterionRow;

/** What the tables of a rule base lead to: which gaps and obstacles there can be, which actions they call for, how far these lead. */
final class RuleBaseReach {
    private final AnalysisContext context;
    private final Map<String, Integer> asked = new HashMap<>();

    RuleBaseReach(AnalysisContext context) {
        this.context = context;
        for (StageCriterionRow row : context.rows(StageCriterionRow.class)) {
            row.capability().forEach(capability -> asked.merge(capability, row.minimum(), Math::max));
        }
        scored();
    }

    /** Of what goes into a score, the best answer is asked. */
    private void scored() {
        Map<String, String> parents = new HashMap<>();
        context.rows(DimensionRow.class).stream()
                .filter(row -> row.parent() != null)
                .forEach(row -> parents.put(row.id(), Objects.requireNonNull(row.parent())));
        Map<String, Integer> tops =
                context.rows(ScaleRow.class).stream().collect(Collectors.toMap(ScaleRow::id, ScaleRow::top, Math::max));
        Set<String> roots = context.rows(ModelRow.class).stream()
                .flatMap(row -> Optional.ofNullable(row.root()).stream())
                .collect(Collectors.toSet());
        for (CapabilityRow row : context.rows(CapabilityRow.class)) {
            Set<String> above = new HashSet<>();
            String at = row.dimension();
            while (at != null && above.add(at)) {
                at = parents.get(at);
            }
            if (above.stream().anyMatch(roots::contains)) {
                asked.merge(row.id(), tops.getOrDefault(row.scale(), 0), Math::max);
            }
        }
    }

    /** The highest level that any stage asks of a capability; 0 where none does. */
    int asked(String capability) {
        return asked.getOrDefault(capability, 0);
    }

    /** The obstacles that some row concludes. */
    Set<String> obstacles() {
        Set<String> concluded = new HashSet<>();
        context.rows(CapabilityObstacleRow.class).forEach(row -> concluded.add(row.obstacle()));
        context.rows(SiloObstacleRow.class).forEach(row -> concluded.add(row.obstacle()));
        context.rows(MeansObstacleRow.class).forEach(row -> concluded.add(row.obstacle()));
        return concluded;
    }

    /** The highest level that any stage asks of the capabilities whose gaps a row speaks of; 0 where none does. */
    int asked(ActionTriggerRow row) {
        Collection<String> capabilities = row.capability().isEmpty() ? asked.keySet() : row.capability();
        return capabilities.stream().mapToInt(this::asked).max().orElse(0);
    }

    /** Whether some gap could meet the row's conditions on gaps. */
    boolean meetsAGap(ActionTriggerRow row) {
        int from = row.requiredFrom() == null ? 1 : row.requiredFrom();
        return asked(row) >= Math.max(1, from);
    }

    /** Whether some obstacle could meet the row's condition on obstacles. */
    boolean meetsAnObstacle(Set<String> named) {
        Set<String> concluded = obstacles();
        return named.isEmpty() ? !concluded.isEmpty() : named.stream().anyMatch(concluded::contains);
    }

    /** The actions that something calls for, directly or because another one needs them first. */
    Set<String> called() {
        Set<String> called = new HashSet<>();
        context.rows(ActionTriggerRow.class).stream().filter(this::meetsAGap).forEach(row -> called.add(row.action()));
        context.rows(ObstacleActionRow.class).stream()
                .filter(row -> meetsAnObstacle(row.obstacle()))
                .forEach(row -> called.add(row.action()));
        context.rows(FindingActionRow.class).forEach(row -> called.add(row.action()));
        context.rows(SectorActionRow.class).forEach(row -> called.add(row.action()));
        Map<String, List<String>> first = context.rows(ActionRow.class).stream()
                .collect(Collectors.toMap(ActionRow::id, ActionRow::prerequisites, (one, same) -> one));
        Set<String> fresh = Set.copyOf(called);
        while (!fresh.isEmpty()) {
            fresh = fresh.stream()
                    .flatMap(action -> first.getOrDefault(action, List.of()).stream())
                    .filter(called::add)
                    .collect(Collectors.toSet());
        }
        return called;
    }

    /** The level to which actions lead from 0, step by step. */
    Map<String, Integer> reached() {
        Map<String, Integer> reached = new HashMap<>();
        Map<String, List<EffectRow>> effects =
                context.rows(EffectRow.class).stream().collect(Collectors.groupingBy(EffectRow::capability));
        effects.forEach((capability, rows) -> {
            int level = 0;
            int before = -1;
            while (level > before) {
                before = level;
                int now = level;
                level = rows.stream()
                        .filter(effect -> effect.from() <= now)
                        .mapToInt(EffectRow::to)
                        .reduce(now, Math::max);
            }
            reached.put(capability, level);
        });
        return reached;
    }
}
