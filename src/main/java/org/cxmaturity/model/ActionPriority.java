package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** The priority of a recommended action. */
public record ActionPriority(String action, Priority priority) implements Derived {
    @Override
    public String key() {
        return "action-priority#" + action + "/" + priority;
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
