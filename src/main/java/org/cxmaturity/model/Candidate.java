package org.cxmaturity.model;

/** Everything that an action's priority depends on (R28). */
public record Candidate(String action, Impact impact, EffortBand effort, CostBand cost, boolean unlocks, Stance stance)
        implements Derived {
    @Override
    public String key() {
        return "candidate#" + action;
    }
}
