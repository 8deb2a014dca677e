package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a capability stands, as an interval (R15, R18).
 *
 * @param evidenced the level that evidence supports; never above {@code level}
 * @param level the level by what is known; 0 where nothing is
 * @param highest the level it might have: the ceiling that facts set where nobody answered, the highest that the capability offers
 *     where nothing is known
 */
public record CapabilityLevel(String capability, String dimension, int evidenced, int level, int highest, Basis basis)
        implements Derived {
    /** The highest level that any scale may offer. */
    public static final int HIGHEST = 5;

    public CapabilityLevel {
        if (evidenced < 0 || evidenced > level || level > highest || highest > HIGHEST) {
            throw new IllegalArgumentException(capability + ": " + evidenced + ", " + level + ", " + highest);
        }
    }

    /** What facts alone show: the floor, and the range up to the ceiling. Where they show nothing of it, it is unknown. */
    public static CapabilityLevel byFacts(String dimension, CapabilityBounds bounds) {
        int level = bounds.floor();
        return new CapabilityLevel(
                bounds.capability(),
                dimension,
                Math.min(bounds.evidencedFloor(), level),
                level,
                bounds.atMost(),
                level == 0 && bounds.atMost() > 0 ? Basis.UNKNOWN : Basis.FACTS);
    }

    /**
     * What answers say inside the bounds that facts show. An answer outside is drawn to the bound; one below the floor is not relied
     * upon, so what lies above the floor is unknown.
     */
    public static CapabilityLevel within(String dimension, CapabilityBounds bounds, CombinedAnswers answers) {
        int level = bounds.draw(answers.level());
        int evidenced = Math.min(Math.max(bounds.evidencedFloor(), answers.evidenced()), level);
        boolean below = answers.level() < bounds.floor();
        return new CapabilityLevel(
                bounds.capability(),
                dimension,
                evidenced,
                level,
                below ? bounds.atMost() : level,
                level == answers.level() ? Basis.ANSWERS : Basis.FACTS);
    }

    /** What answers say where no fact speaks. */
    public static CapabilityLevel by(String dimension, CombinedAnswers answers) {
        return known(answers.capability(), dimension, answers.evidenced(), answers.level(), Basis.ANSWERS);
    }

    /** A known level; evidence for more than it counts for no more than it. */
    public static CapabilityLevel known(String capability, String dimension, int evidenced, int level, Basis basis) {
        return new CapabilityLevel(capability, dimension, Math.min(evidenced, level), level, level, basis);
    }

    /** Nothing is known: it may be anything up to the highest answer that it offers. */
    public static CapabilityLevel unknown(String capability, String dimension, int top) {
        return new CapabilityLevel(capability, dimension, 0, 0, top, Basis.UNKNOWN);
    }

    /** Whether a level below another one is known: something of it is, or it cannot be as high. */
    public boolean knownBelow(int other) {
        return level < other && (basis != Basis.UNKNOWN || highest < other);
    }

    /** The level by what is known; null where nothing is. */
    public @Nullable Integer shown() {
        return basis == Basis.UNKNOWN ? null : level;
    }

    /** Whether it may be higher than what is known. */
    public boolean open() {
        return highest > level;
    }

    /** The level to hold against a criterion under a reading. */
    public int under(Reading reading, boolean demandsEvidence) {
        return switch (reading) {
            case EVIDENCED -> evidenced;
            case LOWEST -> demandsEvidence ? evidenced : level;
            case STATED -> level;
            case HIGHEST -> highest;
        };
    }

    @Override
    public String key() {
        return "capability-level#" + capability + "/" + level + (open() ? "-" + highest : "") + "/" + basis.word();
    }
}
