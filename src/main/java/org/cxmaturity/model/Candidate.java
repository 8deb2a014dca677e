package org.cxmaturity.model;

import java.util.List;

/**
 * Everything that an action's priority depends on (R28).
 *
 * @param quarters how long it takes, in one go
 * @param sector whether the work of the sector calls for it
 * @param measured whether figures show that customers are failed in what it raises or answers
 */
public record Candidate(
        String action,
        Impact impact,
        EffortBand effort,
        CostBand cost,
        int quarters,
        boolean unlocks,
        boolean sector,
        boolean measured,
        Stance stance)
        implements Derived {
    /** Weighs a proposal with its calls and with what obstacles do to its turn; what puts it off wins over what brings it forward. */
    public static Candidate of(
            Proposal proposal,
            ActionEffort effort,
            ActionCost cost,
            List<ActionCalled> calls,
            List<SectorCall> sector,
            List<MeasuredCall> measured,
            List<StanceTaken> stances) {
        List<Stance> taken = stances.stream().map(StanceTaken::stance).toList();
        Stance stance = taken.contains(Stance.DEFER)
                ? Stance.DEFER
                : taken.contains(Stance.ADVANCE) ? Stance.ADVANCE : Stance.NEUTRAL;
        return new Candidate(
                proposal.action(),
                proposal.impact(),
                effort.band(),
                cost.band(),
                proposal.quarters(),
                calls.stream().anyMatch(ActionCalled::unlocks),
                !sector.isEmpty(),
                !measured.isEmpty(),
                stance);
    }

    @Override
    public String key() {
        return "candidate#" + action;
    }
}
