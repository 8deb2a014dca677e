package org.cxmaturity.tabletest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.ExpectationKind;
import org.cxmaturity.tables.SizeClassRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.Suggestions.Suggested;

/** Cases in which a stage is only just missed for want of the capability that a trigger speaks of. */
final class TriggerProbes {
    private final Tables tables;

    TriggerProbes(Tables tables) {
        this.tables = tables;
    }

    Suggested of(ActionTriggerRow row) {
        int below = row.levelBelow() == null ? Integer.MAX_VALUE : row.levelBelow();
        Optional<StageCriterionRow> gap = tables.all(StageCriterionRow.class).stream()
                .filter(each ->
                        row.capability().isEmpty() || each.capability().stream().anyMatch(row.capability()::contains))
                .filter(each -> row.requiredFrom() == null || each.minimum() >= row.requiredFrom())
                .min(Comparator.comparing((StageCriterionRow each) -> !each.essential())
                        .thenComparing(each -> Math.abs(each.minimum() - Math.min(below, each.minimum())))
                        .thenComparingInt(StageCriterionRow::order)
                        .thenComparing(StageCriterionRow::id));
        return gap.map(each -> Suggested.of(probes(row, each, below)))
                .orElseGet(() -> Suggested.none("no stage asks the capability for as much as the row needs"));
    }

    private List<Probe> probes(ActionTriggerRow row, StageCriterionRow gap, int below) {
        String capability = gap.capability().stream()
                .filter(each -> row.capability().isEmpty() || row.capability().contains(each))
                .sorted()
                .findFirst()
                .orElseThrow();
        Map<String, Integer> levels = new StageProbes(tables).just(gap.model(), gap.order() - 1);
        List<String> setting = setting(row);
        int level = Math.min(below, gap.minimum()) - 1;
        List<Probe> probes = new ArrayList<>();
        levels.put(capability, level);
        probes.add(Suggestions.at(row, edits(setting, levels), ExpectationKind.ACTION, row.action()));
        levels.put(capability, level + 1);
        String past = level + 1 < gap.minimum() ? "Level, below" : "there is no gap any more";
        probes.add(Suggestions.past(row, 1, past, edits(setting, levels), ExpectationKind.ACTION, row.action()));
        return probes;
    }

    private static List<String> edits(List<String> setting, Map<String, Integer> levels) {
        List<String> edits = new ArrayList<>(setting);
        edits.addAll(StageProbes.edits(levels));
        return edits;
    }

    /** The industry and the size that the row asks for. */
    private List<String> setting(ActionTriggerRow row) {
        List<String> edits = new ArrayList<>();
        row.industry().stream().sorted().findFirst().ifPresent(each -> edits.add("organisation.industry=" + each));
        row.size().stream()
                .sorted()
                .findFirst()
                .flatMap(size -> tables.all(SizeClassRow.class).stream()
                        .filter(each -> each.size() == size)
                        .findFirst())
                .ifPresent(each -> edits.add("organisation.employees="
                        + (each.employeesFrom() == null || each.employeesFrom() == 0 ? 1 : each.employeesFrom())));
        return edits;
    }
}
