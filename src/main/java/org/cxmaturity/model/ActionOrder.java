package org.cxmaturity.model;

import java.util.Comparator;
import java.util.List;

/**
 * What a recommended action's turn goes by (R28): the first of these that tells two actions apart decides, except that no action
 * comes before one that it needs first.
 *
 * @param answers whether it answers obstacles that come before all other work
 * @param stance what obstacles do to its turn
 * @param measured whether figures show that customers are failed in what it raises or answers
 * @param sector whether the work of the sector calls for it
 * @param unlocks whether it closes a gap that holds the organisation back from a next stage
 * @param absent whether one of these gaps is a capability of which there is surely nothing at all
 * @param gaps how many essential gaps lie before the nearest next stage that it helps to reach; {@link Integer#MAX_VALUE} for none
 * @param days person-days, the middle of its range, at the organisation's size
 * @param prerequisites the actions that come first
 */
public record ActionOrder(
        String action,
        Priority priority,
        boolean answers,
        Stance stance,
        boolean measured,
        boolean sector,
        boolean unlocks,
        boolean absent,
        int gaps,
        Impact impact,
        CostBand cost,
        int days,
        List<String> prerequisites) {
    /** By what they go, prerequisites left aside. */
    public static final Comparator<ActionOrder> ORDER = Comparator.comparing(ActionOrder::priority)
            .thenComparing(turn -> !turn.answers())
            .thenComparing(ActionOrder::turn)
            .thenComparing(turn -> !turn.measured())
            .thenComparing(turn -> !turn.sector())
            .thenComparing(turn -> !turn.unlocks())
            .thenComparing(turn -> !turn.absent())
            .thenComparingInt(ActionOrder::gaps)
            .thenComparing(ActionOrder::impact, Comparator.reverseOrder())
            .thenComparing(ActionOrder::cost)
            .thenComparingInt(ActionOrder::days)
            .thenComparing(ActionOrder::action);

    public ActionOrder {
        prerequisites = List.copyOf(prerequisites);
    }

    /** What obstacles do to its turn, or figures and the sector, which bring forward what no obstacle puts off. */
    public Stance turn() {
        return (measured || sector) && stance == Stance.NEUTRAL ? Stance.ADVANCE : stance;
    }
}
