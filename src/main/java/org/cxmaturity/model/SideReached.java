package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Customer data from online (or offline) reaches a source with identity resolved on every link. */
public record SideReached(String source, Side side) implements Derived {
    @Override
    public String key() {
        return "side-reached#" + source + "/" + side;
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
