package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** An essential criterion of the stage is not met under the reading: the organisation stands below it (R14). */
public record Shortfall(String model, int order, Reading reading) implements Derived {
    @Override
    public String key() {
        return "shortfall#" + model + "/" + order + "/" + reading;
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
