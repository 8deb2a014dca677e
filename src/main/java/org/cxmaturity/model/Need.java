package org.cxmaturity.model;

/**
 * What the next stage of a model asks of a capability and does not find (R16).
 *
 * @param known false where the capability's level is not known, and the gap may not be one
 */
public record Need(String model, String capability, int level, int required, boolean essential, boolean known)
        implements Derived, QuestionStake {
    /** Whether closing it is known to move the organisation towards the stage: it is essential, and known to be missing. */
    public boolean unlocks() {
        return essential && known;
    }

    @Override
    public boolean hangsOn(CapabilityLevel of) {
        return of.capability().equals(capability) && of.highest() >= required;
    }

    @Override
    public String key() {
        return "need#" + model + "/" + capability + "/" + level + "/" + required + (essential ? "/essential" : "")
                + (known ? "" : "/unknown");
    }
}
