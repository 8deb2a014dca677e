package org.cxmaturity.model;

/**
 * A fact gives a capability a level.
 *
 * @param fact the key of the fact
 * @param evidenced whether the fact carries evidence
 */
public record CapabilityEvidence(String capability, int level, String fact, Strength strength, boolean evidenced)
        implements Derived {
    /** What a fact shows. */
    public static CapabilityEvidence of(String capability, int level, Fact fact, boolean evidenced) {
        return new CapabilityEvidence(capability, level, fact.key(), Strength.FACT, evidenced);
    }

    /** What is shown by something not being there: "there is none at all" is a fact, "this one was not listed" yields to an answer. */
    public static CapabilityEvidence ofAbsence(String capability, int level, ExaminedSection examined) {
        Strength strength = examined.items() == 0 && level == 0 ? Strength.FACT : Strength.ABSENCE;
        return new CapabilityEvidence(capability, level, examined.key(), strength, false);
    }

    @Override
    public String key() {
        return "capability-evidence#" + capability + "/" + level + "/" + fact;
    }
}
