package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A capability that stands out, for good or ill (R22). */
public record LevelFinding(FindingKind kind, String capability, int level) implements Derived {
    @Override
    public String key() {
        return "level-finding#" + kind + "/" + capability;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return Derived.same(this, other);
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
