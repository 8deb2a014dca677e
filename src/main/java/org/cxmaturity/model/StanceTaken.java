package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** An obstacle brings an action forward or puts it off (R25). */
public record StanceTaken(String action, Stance stance, String obstacle) implements Derived {
    @Override
    public String key() {
        return "stance-taken#" + action + "/" + stance + "/" + obstacle;
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
