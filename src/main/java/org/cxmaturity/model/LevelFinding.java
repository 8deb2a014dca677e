package org.cxmaturity.model;

/**
 * A capability that stands out, for good or ill (R22).
 *
 * @param level the level that is sure: what a strength stands at at least, a weakness at most
 * @param open whether it may be better than a strength's level, or worse than a weakness's
 */
public record LevelFinding(FindingKind kind, String capability, int level, boolean open) implements Derived {
    /** What stands out in a level. */
    public static LevelFinding of(FindingKind kind, CapabilityLevel level) {
        return new LevelFinding(
                kind, level.capability(), kind == FindingKind.STRENGTH ? level.level() : level.highest(), level.open());
    }

    /** The level in words, such as {@code 3}, {@code 3 or more} or {@code at most 1}. */
    public String words() {
        if (!open) {
            return String.valueOf(level);
        }
        return kind == FindingKind.STRENGTH ? level + " or more" : "at most " + level;
    }

    @Override
    public String key() {
        return "level-finding#" + kind + "/" + capability;
    }
}
