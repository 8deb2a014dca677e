package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** A source that joins online and offline customer data with identity resolved on every link (R6, R18). */
public record Hub(String source, boolean evidenced) implements Derived {
    @Override
    public String key() {
        return "hub#" + source;
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
