package org.cxmaturity.tabletest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.Probe.Seen;
import org.cxmaturity.tabletest.Suggestions.Suggested;

/**
 * Cases in which a stage is only just missed for want of the capability that a trigger speaks of. They show in whether the action is
 * there; where something else calls for it, too, in its rank.
 */
final class TriggerProbes {
    private static final String NO_GAP = "no stage asks the capability for as much as the row needs";

    private final Tables tables;
    private final StageProbes stages;

    TriggerProbes(Tables tables) {
        this.tables = tables;
        this.stages = new StageProbes(tables);
    }

    Suggested of(ActionTriggerRow row) {
        return Suggested.of(
                Stream.of(Seen.action(row.action()), Seen.rank(row.action()))
                        .flatMap(seen -> gaps(row).map(each -> probes(row, each, seen))),
                NO_GAP);
    }

    /** A capability that a stage asks for, and how high it stands at most for the row to fire. */
    record Gap(StageCriterionRow criterion, String capability, int level) {}

    /** The gaps that the row speaks of: first those of essential criteria that lie nearest to its limit. */
    Stream<Gap> gaps(ActionTriggerRow row) {
        int below = row.levelBelow() == null ? Integer.MAX_VALUE : row.levelBelow();
        return tables.all(StageCriterionRow.class).stream()
                .filter(each -> row.requiredFrom() == null || each.minimum() >= row.requiredFrom())
                .sorted(Comparator.comparing((StageCriterionRow each) -> !each.essential())
                        .thenComparing(each -> Math.max(0, each.minimum() - below))
                        .thenComparingInt(StageCriterionRow::order)
                        .thenComparing(StageCriterionRow::id))
                .flatMap(each -> stages.capabilities(each).stream()
                        .filter(capability ->
                                row.capability().isEmpty() || row.capability().contains(capability))
                        .map(capability -> new Gap(each, capability, Math.min(below, each.minimum()) - 1)));
    }

    private List<Probe> probes(ActionTriggerRow row, Gap gap, Seen seen) {
        String past = gap.level() + 1 < gap.criterion().minimum() ? "Level, below" : "there is no gap any more";
        return List.of(
                Limits.at(row, edits(row, gap, gap.level()), seen),
                Limits.past(row, 1, past, edits(row, gap, gap.level() + 1), seen));
    }

    /** The stage below is only just reached, and the capability stands at that level. */
    List<String> edits(ActionTriggerRow row, Gap gap, int level) {
        Map<String, Integer> levels =
                stages.just(gap.criterion().model(), gap.criterion().order() - 1);
        levels.put(gap.capability(), level);
        return Edits.of(new Settings(tables).of(row.industry(), row.size()))
                .and(StageProbes.edits(levels))
                .list();
    }
}
