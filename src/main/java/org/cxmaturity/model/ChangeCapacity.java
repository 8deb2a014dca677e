package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/**
 * How many changes at a time a row says that the organisation can carry. Where several rows speak, the lowest counts.
 *
 * @param parallel 1 or more
 */
public record ChangeCapacity(int parallel) implements Derived {
    @Override
    public String key() {
        return "changes-at-a-time#" + parallel;
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
