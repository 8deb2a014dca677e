package org.cxmaturity.model;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a capability stands, as an interval (R15).
 *
 * @param evidenced the level that evidence supports; never above {@code level}
 * @param level the level by what is known; 0 where nothing is
 * @param highest the level it might have: 4 where nothing is known
 */
public record CapabilityLevel(String capability, String dimension, int evidenced, int level, int highest, Basis basis)
        implements Derived {
    /** The highest level there is. */
    public static final int TOP = 4;

    public CapabilityLevel {
        if (evidenced < 0 || evidenced > level || level > highest || highest > TOP) {
            throw new IllegalArgumentException(capability + ": " + evidenced + ", " + level + ", " + highest);
        }
    }

    /** The level by the facts about a capability, one at least: by the best of them, or by the worst. */
    public static CapabilityLevel byFacts(
            String capability, String dimension, FactCombination combination, List<CapabilityEvidence> facts) {
        IntStream levels = facts.stream().mapToInt(CapabilityEvidence::level);
        int level = (combination == FactCombination.BEST ? levels.max() : levels.min()).orElseThrow();
        int evidenced = facts.stream()
                .filter(CapabilityEvidence::evidenced)
                .mapToInt(CapabilityEvidence::level)
                .max()
                .orElse(0);
        return known(capability, dimension, evidenced, level, Basis.FACTS);
    }

    /** The level that absences leave, one at least: the lowest. */
    public static CapabilityLevel byAbsence(String capability, String dimension, List<CapabilityEvidence> absences) {
        int level = absences.stream().mapToInt(CapabilityEvidence::level).min().orElseThrow();
        return known(capability, dimension, 0, level, Basis.ABSENCE);
    }

    /** A known level; evidence for more than it counts for no more than it. */
    public static CapabilityLevel known(String capability, String dimension, int evidenced, int level, Basis basis) {
        return new CapabilityLevel(capability, dimension, Math.min(evidenced, level), level, level, basis);
    }

    /** Nothing is known: it may be anything. */
    public static CapabilityLevel unknown(String capability, String dimension) {
        return new CapabilityLevel(capability, dimension, 0, 0, TOP, Basis.UNKNOWN);
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
        return "capability-level#" + capability + "/" + level + "/" + basis.word();
    }
}
