package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** The band into which an action's person-days fall. */
public record ActionEffort(String action, EffortBand band) implements Derived {
    @Override
    public String key() {
        return "action-effort#" + action + "/" + band;
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
