package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** Something that stands in the way of change here (R25), by its id in the catalogue of obstacles. */
public record Obstacle(String obstacle) implements Derived {
    @Override
    public String key() {
        return "obstacle#" + obstacle;
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
