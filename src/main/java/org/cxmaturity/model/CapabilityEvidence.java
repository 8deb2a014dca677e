package org.cxmaturity.model;

/**
 * What a fact shows of a capability: that it stands at a level at least, or at most (R18).
 *
 * @param fact the key of the fact
 * @param evidenced whether the fact carries evidence
 */
public record CapabilityEvidence(String capability, Bound bound, int level, String fact, boolean evidenced)
        implements Derived {
    /** What a fact shows. */
    public static CapabilityEvidence of(String capability, Bound bound, int level, Fact fact, boolean evidenced) {
        return new CapabilityEvidence(capability, bound, level, fact.key(), evidenced);
    }

    /** Whether it shows that there is something of the capability. */
    public boolean showsSome() {
        return bound == Bound.AT_LEAST && level > 0;
    }

    /** What it shows in words, such as {@code at least 2}. */
    public String words() {
        return bound.words() + " " + level;
    }

    @Override
    public String key() {
        return "capability-evidence#" + capability + "/" + bound.word() + "/" + level + "/" + fact;
    }
}
