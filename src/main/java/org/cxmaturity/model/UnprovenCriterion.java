package org.cxmaturity.model;

/**
 * An essential criterion that the stage rests on is met by what is claimed, and not by what is evidenced (R15).
 *
 * @param order the stage that asks it, from 1
 * @param evidenced the level that evidence shows
 */
public record UnprovenCriterion(String model, String stage, int order, String capability, int required, int evidenced)
        implements Derived, EvidenceStake {
    @Override
    public String key() {
        return "unproven#" + model + "/" + stage + "/" + capability;
    }
}
