package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** What a recommended action is worth to customers for the time it takes. */
public record ActionWorth(String action, Worth worth) implements Derived {
    @Override
    public String key() {
        return "action-worth#" + action + "/" + worth;
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
