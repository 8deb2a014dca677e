package org.cxmaturity.roadmap;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cxmaturity.model.Candidate;
import org.cxmaturity.model.CostBand;
import org.cxmaturity.model.EffortBand;
import org.cxmaturity.model.Priority;
import org.cxmaturity.roadmap.PossibleActions.PossibleAction;
import org.cxmaturity.tables.PriorityRow;
import org.cxmaturity.tables.Tables;

/**
 * How soon actions deserve attention whatever the means (R28, R29): by the same table as their priority, but with neither effort nor
 * cost held against what there is, and without the obstacles that more money or time would remove. A gain goes by these, so that a
 * plan follows the order of recommendation and yet does not count the same gain less because there is more to spend.
 */
final class StandingPriorities {
    private final Map<String, Priority> standing = new TreeMap<>();

    StandingPriorities(PossibleActions possible, Precedence precedence, Tables tables) {
        for (PossibleAction each : possible.all()) {
            Candidate today = each.today();
            if (today != null) {
                tables.matching(PriorityRow.class, whateverTheMeans(today, precedence)).stream()
                        .map(PriorityRow::priority)
                        .forEach(priority -> raise(today.action(), priority));
            }
        }
        Map.copyOf(standing)
                .forEach((dependent, priority) ->
                        precedence.upstream(dependent).forEach(first -> raise(first, priority)));
    }

    private static Candidate whateverTheMeans(Candidate today, Precedence precedence) {
        return new Candidate(
                today.action(),
                today.impact(),
                EffortBand.MODERATE,
                CostBand.UNSTATED,
                today.quarters(),
                today.unlocks(),
                today.sector(),
                today.measured(),
                precedence.stanceWhateverTheMeans(today.action()));
    }

    private void raise(String action, Priority priority) {
        standing.merge(action, priority, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Empty for what the rules recommend only once others are done. */
    Optional<Priority> of(String action) {
        return Optional.ofNullable(standing.get(action));
    }
}
