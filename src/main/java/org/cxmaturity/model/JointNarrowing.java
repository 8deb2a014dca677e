package org.cxmaturity.model;

/**
 * The range of a model hangs on a capability together with others: of a group of criteria, or of several claims without evidence,
 * no single one need decide (R14, R15).
 *
 * @param order the stage that hangs on it, from 1
 */
public record JointNarrowing(String capability, String model, int order) implements Derived, EvidenceStake {
    @Override
    public String key() {
        return "joint-narrowing#" + capability + "/" + model + "/" + order;
    }
}
