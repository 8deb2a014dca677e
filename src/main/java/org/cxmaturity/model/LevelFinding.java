package org.cxmaturity.model;

/** A capability that stands out, for good or ill (R22). */
public record LevelFinding(FindingKind kind, String capability, int level) implements Derived {
    @Override
    public String key() {
        return "level-finding#" + kind + "/" + capability;
    }
}
