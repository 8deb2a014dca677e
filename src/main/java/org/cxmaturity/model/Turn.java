package org.cxmaturity.model;

import java.util.Comparator;
import java.util.List;

/**
 * What a recommended action's turn goes by (R28): the first of these that tells two actions apart decides, except that no action
 * comes before one that it needs first.
 *
 * @param stance what obstacles do to its turn
 * @param unlocks whether it closes a gap that holds the organisation back from a next stage
 * @param gaps how many essential gaps lie before the nearest next stage that it helps to reach; {@link Integer#MAX_VALUE} for none
 * @param days person-days, the middle of its range, at the organisation's size
 * @param prerequisites the actions that come first
 */
public record Turn(
        String action,
        Priority priority,
        Stance stance,
        boolean unlocks,
        int gaps,
        Impact impact,
        CostBand cost,
        int days,
        List<String> prerequisites) {
    /** By what they go, prerequisites left aside. */
    public static final Comparator<Turn> ORDER = Comparator.comparing(Turn::priority)
            .thenComparing(Turn::stance)
            .thenComparing(turn -> !turn.unlocks())
            .thenComparingInt(Turn::gaps)
            .thenComparing(Turn::impact, Comparator.reverseOrder())
            .thenComparing(Turn::cost)
            .thenComparingInt(Turn::days)
            .thenComparing(Turn::action);

    public Turn {
        prerequisites = List.copyOf(prerequisites);
    }
}
