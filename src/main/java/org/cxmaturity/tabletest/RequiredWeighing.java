package org.cxmaturity.tabletest;

import java.util.Set;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Impact;
import org.cxmaturity.model.Stance;
import org.cxmaturity.tables.ActionRow;
import org.cxmaturity.tables.CostBandRow;
import org.cxmaturity.tables.EffortBandRow;
import org.cxmaturity.tables.ImpactEffortRow;
import org.cxmaturity.tables.ObstacleStanceRow;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Row;
import org.jspecify.annotations.Nullable;

/**
 * How an action has to be weighed for a row to fire. An empty set admits anything.
 *
 * @param unlocks whether a next stage hangs on it, or null where that does not matter
 * @param sector whether the work of the sector calls for it, or null where that does not matter
 * @param measured whether figures call for it, or null where that does not matter
 * @param obstacle one of these has to be there; empty where none need be
 */
record RequiredWeighing(
        Set<String> action,
        Set<String> kind,
        Set<Impact> impact,
        Set<EffortBand> effort,
        Set<CostBand> cost,
        @Nullable Boolean unlocks,
        @Nullable Boolean sector,
        @Nullable Boolean measured,
        Set<Stance> stance,
        Set<String> obstacle) {
    /** What a row wishes that says something of how actions are weighed. */
    static RequiredWeighing of(Row row) {
        if (row instanceof PriorityRow priority) {
            return weighed(
                    priority.impact(),
                    priority.effort(),
                    priority.cost(),
                    priority.unlocks(),
                    priority.sector(),
                    priority.measured(),
                    priority.stance());
        } else if (row instanceof ImpactEffortRow worth) {
            return weighed(worth.impact(), worth.effort(), worth.cost(), null, null, null, Set.of());
        } else if (row instanceof EffortBandRow effort) {
            return weighed(Set.of(), Set.of(effort.band()), Set.of(), null, null, null, Set.of());
        } else if (row instanceof CostBandRow cost) {
            return weighed(Set.of(), Set.of(), Set.of(cost.band()), null, null, null, Set.of());
        } else if (row instanceof ObstacleStanceRow stance) {
            return new RequiredWeighing(
                    stance.action(),
                    stance.kind(),
                    Set.of(),
                    Set.of(),
                    stance.cost(),
                    null,
                    null,
                    null,
                    Set.of(stance.stance()),
                    stance.obstacle());
        }
        throw new IllegalArgumentException(row.toString());
    }

    private static RequiredWeighing weighed(
            Set<Impact> impact,
            Set<EffortBand> effort,
            Set<CostBand> cost,
            @Nullable Boolean unlocks,
            @Nullable Boolean sector,
            @Nullable Boolean measured,
            Set<Stance> stance) {
        return new RequiredWeighing(
                Set.of(), Set.of(), impact, effort, cost, unlocks, sector, measured, stance, Set.of());
    }

    boolean admits(ActionRow each) {
        return any(action, each.id()) && any(kind, each.kind()) && any(impact, each.impact());
    }

    static <T> boolean any(Set<T> some, T value) {
        return some.isEmpty() || some.contains(value);
    }
}
