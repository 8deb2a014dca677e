package org.cxmaturity.tabletest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cxmaturity.tables.ActionTriggerRow;
import org.cxmaturity.tables.StageCriterionRow;
import org.cxmaturity.tables.Tables;
import org.cxmaturity.tabletest.SuggestedCase.Seen;
import org.cxmaturity.tabletest.SuggestedCases.Suggested;

/**
 * Cases in which a stage is only just missed for want of the capability that a trigger speaks of. They show in whether the action is
 * there. Where something else calls for it, too, everything else is as good as can be, or the case shows in the action's rank.
 */
final class TriggerProbes {
    /** How many gaps are tried. */
    private static final int MOST = 10;

    private static final String NO_GAP = "no stage asks the capability for as much as the row needs";

    private final Tables tables;
    private final StageProbes stages;

    TriggerProbes(Tables tables) {
        this.tables = tables;
        this.stages = new StageProbes(tables);
    }

    Suggested of(ActionTriggerRow row) {
        Seen there = Seen.action(row.action());
        Stream<List<SuggestedCase>> small =
                gaps(row).limit(MOST).map(each -> probes(row, each, stages.below(each), there));
        Stream<List<SuggestedCase>> alone = gaps(row).limit(MOST).map(each -> probes(row, each, stages.top(), there));
        Seen rank = Seen.rank(row.action());
        Stream<List<SuggestedCase>> ranked =
                gaps(row).limit(MOST).map(each -> probes(row, each, stages.below(each), rank));
        return Suggested.of(Stream.concat(Stream.concat(small, alone), ranked), NO_GAP);
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

    private List<SuggestedCase> probes(ActionTriggerRow row, Gap gap, Map<String, Integer> others, Seen seen) {
        String past = gap.level() + 1 < gap.criterion().minimum() ? "Level, below" : "there is no gap any more";
        return List.of(
                LimitCases.at(row, edits(row, gap, others, gap.level()), seen),
                LimitCases.past(row, 1, past, edits(row, gap, others, gap.level() + 1), seen));
    }

    /** The stage below is only just reached, and the capability stands as high as it may. */
    List<String> edits(ActionTriggerRow row, Gap gap) {
        return edits(row, gap, stages.below(gap), gap.level());
    }

    private List<String> edits(ActionTriggerRow row, Gap gap, Map<String, Integer> others, int level) {
        Map<String, Integer> levels = new TreeMap<>(others);
        levels.put(gap.capability(), level);
        return TestEdits.of(
                        new OrganisationEdits(tables).of(row.industry(), row.size(), row.audience(), row.inPerson()))
                .and(StageProbes.edits(levels))
                .list();
    }
}
