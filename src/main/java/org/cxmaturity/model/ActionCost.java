package org.cxmaturity.model;

import org.jspecify.annotations.Nullable;

/** The band into which an action's cost falls, against the budget. */
public record ActionCost(String action, CostBand band) implements Derived {
    @Override
    public String key() {
        return "action-cost#" + action + "/" + band;
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
