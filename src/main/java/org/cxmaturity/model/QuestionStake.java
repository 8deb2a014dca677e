package org.cxmaturity.model;

/** Something that hangs on how a capability really stands, and so gives a reason to ask (R15). */
public sealed interface QuestionStake extends Fact
        permits EvidenceStake, DoubtfulAction, DoubtfulObstacle, Narrowing, Need {
    /** The capability to ask about. */
    String capability();

    /** Whether an answer inside what its level leaves open may decide it. */
    default boolean hangsOn(CapabilityLevel level) {
        return level.capability().equals(capability());
    }
}
